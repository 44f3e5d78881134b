import type { ErrorRouteProps } from '@tanstack/react-router'
import { ErrorPage } from '../../common/page/error-page.tsx'
import { NotFoundPage } from '../../common/page/not-found-page.tsx'

/** Around a school’s pages there is no `<main>` of the school’s shell: these bring their own. */
export function UnreachablePage(props: ErrorRouteProps) {
  return (
    <main id="main" tabIndex={-1}>
      <ErrorPage {...props} />
    </main>
  )
}

export function UnknownPage() {
  return (
    <main id="main" tabIndex={-1}>
      <NotFoundPage home="/orga" />
    </main>
  )
}

import type { ErrorRouteProps } from '@tanstack/react-router'
import { ProblemError } from '../client/problem-error.ts'
import { ProblemNotice } from '../texts/problem-notice.tsx'
import { useMessages } from '../texts/use-messages.ts'
import { Page } from './page.tsx'

/** As the browsers say that a part of the pages has not come: without a network, or once a newer version is in place. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|module script failed|unable to preload/i.test(error.message)

/** A page that cannot be shown: why, and a second try. */
export function ErrorPage({ error, reset }: ErrorRouteProps) {
  const title = useMessages({ fr: 'Cette page ne peut pas être affichée', en: 'This page cannot be shown' })
  return (
    <Page title={title} bilingual>
      {isMissingPart(error) ? (
        // The browser keeps to its failure until the page is read again as a whole.
        <ProblemNotice error={new ProblemError({ code: 'unreachable' })} onRetry={() => location.reload()} />
      ) : (
        <ProblemNotice error={error} onRetry={reset} />
      )}
    </Page>
  )
}

import type { ErrorRouteProps } from '@tanstack/react-router'
import { ProblemNotice } from '../texts/problem-notice.tsx'
import { useMessages } from '../texts/use-messages.ts'
import { Page } from './page.tsx'

/** A page that cannot be shown: why, and a second try. */
export function ErrorPage({ error, reset }: ErrorRouteProps) {
  const title = useMessages({ fr: 'Cette page ne peut pas être affichée', en: 'This page cannot be shown' })
  return (
    <Page title={title} bilingual>
      <ProblemNotice error={error} onRetry={reset} />
    </Page>
  )
}

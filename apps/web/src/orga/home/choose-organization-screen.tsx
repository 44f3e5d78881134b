import { buttonClass, EmptyState, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { myOrganizationsQuery } from '../shell/organization.ts'
import { chooseMessages as messages } from './messages.fr.ts'

/** Leads to the school visited last; says how to join one where there is none. */
export function ChooseOrganizationScreen() {
  const { data, error, refetch } = useQuery(myOrganizationsQuery)
  const [last] = data?.organizations ?? []
  if (last) return <Navigate to="/orga/$organizationId" params={{ organizationId: last.id }} replace />
  return (
    <main id="main" tabIndex={-1}>
      <Page title={messages.title}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data ? (
          <EmptyState
            title={messages.emptyTitle}
            action={
              <Link to="/orga/activation" className={buttonClass('primary')}>
                {messages.activation}
              </Link>
            }
          >
            <p>{messages.empty}</p>
          </EmptyState>
        ) : null}
        {!data && !error ? <Skeleton /> : null}
      </Page>
    </main>
  )
}

import { EmptyState, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { myOrganizationsQuery } from '../shell/organization.ts'

/** Leads to the school visited last; says how to join one where there is none. */
export function ChooseOrganizationScreen() {
  const { data, error, refetch } = useQuery(myOrganizationsQuery)
  const [last] = data?.organizations ?? []
  if (last) return <Navigate to="/orga/$organizationId" params={{ organizationId: last.id }} replace />
  return (
    <main id="main" tabIndex={-1}>
      <Page title="Mes établissements">
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data ? (
          <EmptyState title="Votre compte n’est rattaché à aucun établissement">
            <p>
              Demandez une invitation à un administrateur de votre établissement. Si personne ne l’administre
              encore, faites envoyer l’invitation à sa boîte officielle.
            </p>
          </EmptyState>
        ) : null}
        {!data && !error ? <Skeleton /> : null}
      </Page>
    </main>
  )
}

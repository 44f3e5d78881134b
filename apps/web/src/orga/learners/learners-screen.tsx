import { learnersContract } from '@orga/contract'
import { buttonClass, Button, EmptyState, Skeleton } from '@orga/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { endpointPages } from '../../common/client/query.ts'
import { MorePages } from '../../common/page/more-pages.tsx'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { UploadButton } from '../imports/upload-button.tsx'
import { LearnerFilters } from './learner-filters.tsx'
import { LearnerTable } from './learner-table.tsx'
import { messages } from './messages.fr.ts'

export function LearnersScreen() {
  const { id: organizationId, role } = useOrganization()
  const isAdministrator = role === 'admin'
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      width="wide"
      action={isAdministrator ? <UploadButton organizationId={organizationId} /> : null}
    >
      {isAdministrator ? (
        <p>
          <Link to="/orga/$organizationId/eleves/imports" params={{ organizationId }}>
            {messages.history}
          </Link>
        </p>
      ) : null}
      <LearnerList />
    </Page>
  )
}

function LearnerList() {
  const { id: organizationId, role } = useOrganization()
  const { classe, nom, tri } = useSearch({ from: '/signed-in/orga/$organizationId/eleves' })
  const navigate = useNavigate()
  const list = useInfiniteQuery({
    ...endpointPages(learnersContract.listLearners, {
      organizationId,
      search: nom ?? '',
      sort: tri ?? 'name',
      ...(classe === undefined ? {} : { division: classe }),
    }),
    placeholderData: (previous) => previous,
  })
  const rows = list.data?.pages.flatMap(({ learners }) => learners) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const filtered = classe !== undefined || nom !== undefined
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={6} />
  if (total === 0 && !filtered)
    return (
      <EmptyState title={messages.emptyTitle}>
        <p>{role === 'admin' ? messages.empty : messages.emptyMember}</p>
        {role === 'admin' ? (
          <p>
            <a href="/aide/direction" className={buttonClass('secondary')}>
              {messages.help}
            </a>
          </p>
        ) : null}
      </EmptyState>
    )
  return (
    <>
      <LearnerFilters total={total} />
      {total === 0 ? (
        <p role="status">
          {messages.none}{' '}
          <Button
            look="quiet"
            size="dense"
            onClick={() =>
              void navigate({ to: '/orga/$organizationId/eleves', params: { organizationId }, search: {} })
            }
          >
            {messages.clear}
          </Button>
        </p>
      ) : (
        <LearnerTable learners={rows} />
      )}
      <MorePages list={list} label={messages.more} />
    </>
  )
}

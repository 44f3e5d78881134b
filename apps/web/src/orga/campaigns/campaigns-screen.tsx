import { campaignsContract } from '@orga/contract'
import { buttonClass, EmptyState, Skeleton } from '@orga/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { endpointPages } from '../../common/client/query.ts'
import { MorePages } from '../../common/page/more-pages.tsx'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { CampaignFilters } from './campaign-filters.tsx'
import { CampaignTable } from './campaign-table.tsx'
import { messages } from './messages.fr.ts'

export function CampaignsScreen() {
  return (
    <Page title={messages.title} lead={messages.lead} width="wide" action={<CreateLink />}>
      <CampaignList />
    </Page>
  )
}

function CreateLink() {
  const { id: organizationId } = useOrganization()
  return (
    <Link
      to="/orga/$organizationId/campagnes/creation"
      params={{ organizationId }}
      className={buttonClass('primary')}
    >
      {messages.create}
    </Link>
  )
}

function CampaignList() {
  const { id: organizationId } = useOrganization()
  const { de, etat, nom } = useSearch({ from: '/signed-in/orga/$organizationId/campagnes' })
  const list = useInfiniteQuery({
    ...endpointPages(campaignsContract.listCampaigns, {
      organizationId,
      owner: de ?? 'all',
      state: etat ?? 'open',
      search: nom ?? '',
    }),
    placeholderData: (previous) => previous,
  })
  const rows = list.data?.pages.flatMap(({ campaigns }) => campaigns) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const filtered = de !== undefined || etat !== undefined || nom !== undefined
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={6} />
  return (
    <>
      <CampaignFilters total={total} />
      {total > 0 ? <CampaignTable campaigns={rows} /> : null}
      {total === 0 && filtered ? <p role="status">{messages.none}</p> : null}
      {total === 0 && !filtered ? (
        <EmptyState title={messages.emptyTitle} action={<CreateLink />}>
          <p>{messages.empty}</p>
        </EmptyState>
      ) : null}
      <MorePages list={list} label={messages.more} />
    </>
  )
}

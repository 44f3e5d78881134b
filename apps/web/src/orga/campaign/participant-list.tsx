import { type Output, type ParticipantStatus, resultsContract } from '@orga/contract'
import { Chips, FilterBar, formatDay, Meter, SelectField, Skeleton, Table } from '@orga/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { endpointPages, endpointQuery } from '../../common/client/query.ts'
import { SearchField } from '../../common/forms/search-field.tsx'
import { MorePages } from '../../common/page/more-pages.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import styles from './campaign.module.css'
import { CertaintyMark } from './certainty-mark.tsx'
import { messages, problems, statusNames, withoutDivision } from './messages.fr.ts'
import { StatusMark } from './status-mark.tsx'

type ListedParticipant = Output<typeof resultsContract.listParticipants>['participants'][number]
type CampaignProps = { readonly campaignId: string }

export function ParticipantList({ campaignId }: CampaignProps) {
  const { id: organizationId } = useOrganization()
  const { classe, etat, nom } = useSearch({ from: '/signed-in/orga/$organizationId/campagnes/$campaignId' })
  const list = useInfiniteQuery({
    ...endpointPages(resultsContract.listParticipants, {
      organizationId,
      campaignId,
      search: nom ?? '',
      ...(classe === undefined ? {} : { division: classe === withoutDivision ? '' : classe }),
      ...(etat === undefined ? {} : { status: etat }),
    }),
    placeholderData: (previous) => previous,
  })
  const participants = list.data?.pages.flatMap((page) => page.participants) ?? []
  return (
    <section className={styles['section']} aria-labelledby="participants">
      <h2 id="participants">{messages.participants}</h2>
      {list.error ? (
        <ProblemNotice error={list.error} messages={problems} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data ? (
        <ParticipantFilters campaignId={campaignId} total={list.data.pages[0]?.total ?? 0} />
      ) : null}
      {!list.data && !list.error ? <Skeleton lines={6} /> : null}
      {list.data && participants.length === 0 ? <p>{messages.none}</p> : null}
      {participants.length > 0 ? (
        <ParticipantTable campaignId={campaignId} participants={participants} />
      ) : null}
      {participants.some(({ certainty }) => certainty) ? (
        <p className={styles['muted']}>{messages.certaintyText}</p>
      ) : null}
      <MorePages list={list} label={messages.more} />
    </section>
  )
}

type ParticipantTableProps = CampaignProps & { readonly participants: readonly ListedParticipant[] }

function ParticipantTable({ campaignId, participants }: ParticipantTableProps) {
  const { id: organizationId } = useOrganization()
  return (
    <Table
      caption={messages.participants}
      rows={participants}
      rowKey={({ learnerId }) => learnerId}
      columns={[
        {
          key: 'name',
          header: messages.learner,
          cell: ({ learnerId, lastName, firstName }) => (
            <Link
              to="/orga/$organizationId/campagnes/$campaignId/eleves/$learnerId"
              params={{ organizationId, campaignId, learnerId }}
            >
              {lastName} {firstName}
            </Link>
          ),
        },
        {
          key: 'division',
          header: messages.division,
          short: true,
          cell: ({ division }) => division ?? messages.noDivision,
        },
        {
          key: 'status',
          header: messages.status,
          cell: ({ status }) => <StatusMark state={status}>{statusNames[status]}</StatusMark>,
        },
        {
          key: 'mastery',
          header: messages.result,
          cell: ({ mastery }) =>
            mastery ? (
              <Meter
                label={messages.result}
                value={mastery.validated}
                max={mastery.target}
                text={messages.masteryText(mastery)}
              />
            ) : (
              '–'
            ),
        },
        {
          key: 'certainty',
          header: messages.certainty,
          cell: ({ certainty }) =>
            certainty ? (
              <CertaintyMark
                sure={certainty.toConfirm === 0}
                questions={certainty.questions}
                competences={certainty.toConfirm}
              />
            ) : (
              '–'
            ),
        },
        {
          key: 'end',
          header: messages.end,
          short: true,
          cell: ({ finishedAt }) => (finishedAt ? formatDay(finishedAt) : '–'),
        },
      ]}
    />
  )
}

const states: readonly (ParticipantStatus | 'all')[] = ['all', 'to_do', 'started', 'finished']

function ParticipantFilters({ campaignId, total }: CampaignProps & { readonly total: number }) {
  const { id: organizationId } = useOrganization()
  const filters = useSearch({ from: '/signed-in/orga/$organizationId/campagnes/$campaignId' })
  const navigate = useNavigate()
  const progress = useQuery(
    endpointQuery(resultsContract.getCampaignProgress, { organizationId, campaignId }),
  )
  const filter = (change: typeof filters) =>
    void navigate({
      to: '/orga/$organizationId/campagnes/$campaignId',
      params: { organizationId, campaignId },
      search: { ...filters, ...change },
      replace: true,
      resetScroll: false,
    })
  const options = progress.data?.divisions.map(({ division }) =>
    division === null
      ? { value: withoutDivision, label: messages.noDivision }
      : { value: division, label: division },
  )
  return (
    <FilterBar label={messages.filters} count={messages.count(total)}>
      <SearchField label={messages.search} value={filters.nom} onSearch={(nom) => filter({ nom })} />
      <SelectField
        name="division"
        label={messages.division}
        value={filters.classe ?? ''}
        onChange={(event) => filter({ classe: event.target.value === '' ? undefined : event.target.value })}
        options={[{ value: '', label: messages.allDivisions }, ...(options ?? [])]}
      />
      <Chips
        legend={messages.status}
        name="status"
        value={filters.etat ?? 'all'}
        onChange={(etat) => filter({ etat: etat === 'all' ? undefined : etat })}
        choices={states.map((value) => ({
          value,
          label: value === 'all' ? messages.allStatuses : statusNames[value],
        }))}
      />
    </FilterBar>
  )
}

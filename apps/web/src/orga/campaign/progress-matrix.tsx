import { type Output, type ParticipantStatus, resultsContract } from '@orga/contract'
import { formatCount, Meter, Skeleton, Table } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import styles from './campaign.module.css'
import { messages, problems, statusNames, withoutDivision } from './messages.fr.ts'

type Row = Output<typeof resultsContract.getCampaignProgress>['divisions'][number] & { readonly total?: true }

const statuses = [
  ['to_do', 'toDo'],
  ['started', 'started'],
  ['finished', 'finished'],
] as const satisfies readonly (readonly [ParticipantStatus, 'toDo' | 'started' | 'finished'])[]

/** Class × status, from the roster, zeroes included; each number leads to the names. */
export function ProgressMatrix({ campaignId }: { readonly campaignId: string }) {
  const { id: organizationId } = useOrganization()
  const { data, error, refetch } = useQuery({
    ...endpointQuery(resultsContract.getCampaignProgress, { organizationId, campaignId }),
    refetchInterval: 20_000,
  })
  const problem = error ? (
    <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} />
  ) : null
  if (!data) return problem ?? <Skeleton lines={4} />
  const total = totalOf(data.divisions)
  const learners = total.toDo + total.started + total.finished
  return (
    <section className={styles['section']} aria-labelledby="progress">
      <h2 id="progress">{messages.progress}</h2>
      {problem}
      <p>{learners === 0 ? messages.noRoster : messages.progressLead(total.finished, learners)}</p>
      {learners === 0 ? null : (
        <Table<Row>
          caption={messages.progress}
          rows={data.divisions.length > 1 ? [...data.divisions, total] : data.divisions}
          rowKey={({ division, total }) => (total ? 'total' : (division ?? ''))}
          columns={[
            {
              key: 'division',
              header: messages.division,
              short: true,
              cell: ({ division, total }) => (total ? messages.total : (division ?? messages.noDivision)),
            },
            ...statuses.map(([status, count]) => ({
              key: status,
              header: messages[count],
              numeric: true,
              cell: (row: Row) => (
                <CountLink row={row} status={status} count={row[count]} campaignId={campaignId} />
              ),
            })),
            {
              key: 'mastery',
              header: messages.mastery,
              cell: ({ mastery }) =>
                mastery.target === 0 ? (
                  '–'
                ) : (
                  <Meter
                    label={messages.mastery}
                    value={mastery.validated}
                    max={mastery.target}
                    text={messages.masteryText(mastery)}
                  />
                ),
            },
          ]}
        />
      )}
    </section>
  )
}

type CountLinkProps = {
  readonly row: Row
  readonly status: ParticipantStatus
  readonly count: number
  readonly campaignId: string
}

function CountLink({ row, status, count, campaignId }: CountLinkProps) {
  const { id: organizationId } = useOrganization()
  if (count === 0) return <span className={`${styles['count']} ${styles['zero']}`}>0</span>
  const division = row.total ? messages.total : (row.division ?? messages.noDivision)
  return (
    <Link
      to="/orga/$organizationId/campagnes/$campaignId"
      params={{ organizationId, campaignId }}
      search={{ etat: status, ...(row.total ? {} : { classe: row.division ?? withoutDivision }) }}
      hash="participants"
      className={styles['count']}
      aria-label={`${formatCount(count)}. ${messages.see(statusNames[status], division)}`}
    >
      {formatCount(count)}
    </Link>
  )
}

function totalOf(rows: readonly Row[]): Row {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    division: null,
    toDo: sum(({ toDo }) => toDo),
    started: sum(({ started }) => started),
    finished: sum(({ finished }) => finished),
    mastery: {
      validated: sum(({ mastery }) => mastery.validated),
      target: sum(({ mastery }) => mastery.target),
    },
    total: true,
  }
}

import { resultsContract } from '@orga/contract'
import { formatMoment, Meter, Skeleton, Table } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import styles from './learner.module.css'
import { learnerMessages as texts, learnerProblems } from './messages.fr.ts'

/** The campaigns of this school that a pupil has begun, each with the way to its results. */
export function LearnerCampaigns({ learnerId }: { readonly learnerId: string }) {
  const { id: organizationId } = useOrganization()
  const { data, error, refetch } = useQuery(
    endpointQuery(resultsContract.listParticipationsOfLearner, { organizationId, learnerId }),
  )
  return (
    <section aria-labelledby="campaigns" className={styles['section']}>
      <h2 id="campaigns">{texts.campaigns}</h2>
      {error ? (
        <ProblemNotice error={error} messages={learnerProblems} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Skeleton lines={3} /> : null}
      {data?.participations.length === 0 ? <p>{texts.noCampaign}</p> : null}
      {data && data.participations.length > 0 ? (
        <Table
          caption={texts.campaigns}
          rows={data.participations}
          rowKey={({ campaignId }) => campaignId}
          columns={[
            {
              key: 'campaign',
              header: texts.campaign,
              cell: ({ campaignId, campaignName }) => (
                <Link
                  to="/orga/$organizationId/campagnes/$campaignId/eleves/$learnerId"
                  params={{ organizationId, campaignId, learnerId }}
                >
                  {campaignName}
                </Link>
              ),
            },
            { key: 'path', header: texts.path, cell: ({ targetProfileTitle }) => targetProfileTitle },
            {
              key: 'status',
              header: texts.status,
              cell: ({ status, startedAt, finishedAt }) =>
                status === 'finished' && finishedAt
                  ? texts.finished(formatMoment(finishedAt))
                  : texts.started(formatMoment(startedAt)),
            },
            {
              key: 'mastery',
              header: texts.mastery,
              cell: ({ mastery: { validated, target } }) => (
                <Meter
                  label={texts.mastery}
                  value={validated}
                  max={target}
                  text={texts.masteryText(validated, target)}
                />
              ),
            },
          ]}
        />
      ) : null}
    </section>
  )
}

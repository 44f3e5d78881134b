import { assessmentsContract, type Output } from '@orga/contract'
import { buttonClass, Card, CardGrid, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import styles from './home.module.css'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

type Campaign = Output<typeof assessmentsContract.listMyCampaigns>['campaigns'][number]

export function CampaignCards() {
  const { messages } = useAddressed({ pupil, person })
  const { data, error, refetch } = useQuery({
    ...endpointQuery(assessmentsContract.listMyCampaigns, {}),
    staleTime: 0,
  })
  return (
    <section className={styles['section']} aria-labelledby="campaigns">
      <div className={styles['head']}>
        <h2 id="campaigns">{messages.campaigns}</h2>
        <Link to="/campagnes" className={buttonClass('secondary')}>
          {messages.code}
        </Link>
      </div>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data?.campaigns.length === 0 ? <p>{messages.noCampaign}</p> : null}
      <CardGrid>
        {data?.campaigns.map((campaign) => (
          <Card
            key={campaign.code}
            level={3}
            title={campaign.title}
            footer={<CampaignAction campaign={campaign} />}
          >
            <p>{campaign.name}</p>
            <p className={styles['muted']}>
              {campaign.organizationName} · {messages.minutes(campaign.minutes)}
            </p>
          </Card>
        ))}
      </CardGrid>
    </section>
  )
}

function CampaignAction({ campaign }: { readonly campaign: Campaign }) {
  const { messages } = useAddressed({ pupil, person })
  const { status, archived, assessmentId, code, finishedAt } = campaign
  if (status === 'finished' && assessmentId)
    return (
      <>
        <span>{finishedAt ? messages.finishedOn(finishedAt) : messages.states.finished}</span>
        <Link
          to="/tests/$assessmentId/resultats"
          params={{ assessmentId }}
          className={buttonClass('secondary')}
        >
          {messages.results}
        </Link>
      </>
    )
  if (archived) return <span className={styles['muted']}>{messages.closed}</span>
  return (
    <>
      <span>{messages.states[status]}</span>
      {status === 'started' && assessmentId ? (
        <Link to="/tests/$assessmentId" params={{ assessmentId }} className={buttonClass('primary')}>
          {messages.continue}
        </Link>
      ) : (
        <Link to="/campagnes/$code" params={{ code }} className={buttonClass('primary')}>
          {messages.begin}
        </Link>
      )}
    </>
  )
}

import { assessmentsContract, campaignsContract, linksContract, type Output } from '@orga/contract'
import { Button, buttonClass, Notice, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import styles from './campaign.module.css'
import { LinkForm } from './link-form.tsx'
import { deviceHere } from '../test/device.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import { WaysIn } from './ways-in.tsx'

type Campaign = Output<typeof campaignsContract.findCampaignByCode>

/** What a code opens: the path first, then the way in that fits the person. */
export function CampaignScreen() {
  const { campaignProblems, messages } = useAddressed({ pupil, person })
  const { code } = useParams({ from: '/campagnes/$code' })
  const { data, error, refetch } = useQuery({
    ...endpointQuery(campaignsContract.findCampaignByCode, { code }),
    staleTime: 0,
  })
  return (
    <Page title={data?.title ?? messages.enterTitle} {...(data ? { lead: data.description } : {})}>
      {error ? (
        <>
          <ProblemNotice error={error} messages={campaignProblems} onRetry={() => void refetch()} />
          <p>
            <Link to="/campagnes">{messages.otherCode}</Link>
          </p>
        </>
      ) : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data ? (
        <>
          <p className={styles['facts']}>
            {messages.minutes(data.minutes)} · {messages.skills(data.skillsCount)}
          </p>
          <Standing campaign={data} onLinked={() => void refetch()} />
        </>
      ) : null}
    </Page>
  )
}

function Standing({ campaign, onLinked }: { readonly campaign: Campaign; readonly onLinked: () => void }) {
  const { messages } = useAddressed({ pupil, person })
  const portal = useQuery(endpointQuery(linksContract.getPortalVisit, {}))
  // Nobody known to come from the portal is offered all ways in.
  const visit = portal.error ? null : portal.data?.visit
  const { code, standing, assessmentId, archived } = campaign
  if (standing === 'finished' && assessmentId)
    return (
      <>
        <p>{messages.finished}</p>
        <Link
          to="/tests/$assessmentId/resultats"
          params={{ assessmentId }}
          className={buttonClass('primary')}
        >
          {messages.results}
        </Link>
      </>
    )
  if (archived)
    return (
      <Notice kind="warning">
        <p>{messages.archived}</p>
      </Notice>
    )
  if (standing === 'sign_in') {
    if (visit === undefined) return <Skeleton />
    if (visit?.staff)
      return (
        <Notice kind="warning" title={messages.staffTitle}>
          <p>{messages.staff}</p>
        </Notice>
      )
    return visit ? (
      <LinkForm code={code} visitor={visit.firstName} onLinked={onLinked} />
    ) : (
      <WaysIn code={code} />
    )
  }
  if (standing === 'link') return <LinkForm code={code} onLinked={onLinked} />
  return <Begin code={code} label={standing === 'continue' ? messages.continue : messages.begin} />
}

function Begin({ code, label }: { readonly code: string; readonly label: string }) {
  const { campaignProblems, messages } = useAddressed({ pupil, person })
  const navigate = useNavigate()
  const start = useAction(assessmentsContract.startCampaign, {
    onDone: ({ assessmentId }) => navigate({ to: '/tests/$assessmentId', params: { assessmentId } }),
  })
  return (
    <>
      <ul>
        {messages.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Notice>
        <p>{messages.seen}</p>
      </Notice>
      <ProblemNotice error={start.error} messages={campaignProblems} />
      <Button busy={start.busy} onClick={() => start.run({ code, device: deviceHere() })}>
        {label}
      </Button>
    </>
  )
}

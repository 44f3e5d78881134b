import { learnersContract, type Output } from '@orga/contract'
import { Breadcrumb, formatDay, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { AccommodationsForm } from './accommodations-form.tsx'
import { LearnerCampaigns } from './learner-campaigns.tsx'
import styles from './learner.module.css'
import { learnerMessages as texts, learnerProblems, messages } from './messages.fr.ts'

export type Learner = Output<typeof learnersContract.getLearner>

/** One pupil of the roster: who they are, what they need in tests, what they have done. */
export function LearnerScreen() {
  const { id: organizationId } = useOrganization()
  const { learnerId } = useParams({ from: '/signed-in/orga/$organizationId/eleves/$learnerId' })
  const { data, error, refetch } = useQuery({
    ...endpointQuery(learnersContract.getLearner, { organizationId, learnerId }),
    // A colleague may have changed what the form shows.
    staleTime: 0,
  })
  const name = data ? `${data.lastName} ${data.firstName}` : texts.title
  return (
    <Page
      title={data?.division ? `${name}, ${data.division}` : name}
      above={
        <Breadcrumb>
          <Link to="/orga/$organizationId/eleves" params={{ organizationId }}>
            {messages.title}
          </Link>
          {name}
        </Breadcrumb>
      }
    >
      {error ? (
        <ProblemNotice error={error} messages={learnerProblems} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <>
          <Facts learner={data} />
          <AccommodationsForm key={data.id} learner={data} />
          <LearnerCampaigns learnerId={data.id} />
        </>
      ) : null}
    </Page>
  )
}

function Facts({ learner }: { readonly learner: Learner }) {
  const { birthDate, division, preferredLastName, lastName, link, leavesOn } = learner
  const facts: readonly (readonly [string, string | null])[] = [
    [texts.preferred, preferredLastName === lastName ? null : preferredLastName],
    [messages.division, division ?? messages.noDivision],
    [messages.birthDate, birthDate ? formatDay(birthDate) : null],
    [messages.link, messages.links[link]],
    [texts.leaves, leavesOn ? formatDay(leavesOn) : null],
  ]
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

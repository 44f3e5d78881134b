import { campaignsContract, organizationsContract, type Output } from '@orga/contract'
import { buttonClass, formatCount, Notice, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { useMe } from '../../common/session/me.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { CampaignTable } from '../campaigns/campaign-table.tsx'
import { useOrganization } from '../shell/organization.ts'
import { FirstSteps } from './first-steps.tsx'
import styles from './home.module.css'
import { messages } from './messages.fr.ts'

type School = Output<typeof organizationsContract.getOrganization>

/** The first page of a school: the five steps while it is new, then its campaigns. */
export function HomeScreen() {
  const organization = useOrganization()
  const me = useMe()
  const { data, error, refetch } = useQuery(
    endpointQuery(organizationsContract.getOrganization, { organizationId: organization.id }),
  )
  return (
    <Page
      title={me ? messages.hello(me.firstName) : organization.name}
      lead={messages.lead(organization.name, organization.uai)}
      width="wide"
      action={
        <Link
          to="/orga/$organizationId/campagnes/creation"
          params={{ organizationId: organization.id }}
          className={buttonClass('primary')}
        >
          {messages.campaignAction}
        </Link>
      }
    >
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data ? <SchoolState school={data} /> : null}
    </Page>
  )
}

function SchoolState({ school }: { readonly school: School }) {
  const isNew = school.learners === 0 || school.campaigns === 0 || school.administrators < 2
  return (
    <>
      {school.role === 'admin' && isNew ? <FirstSteps school={school} /> : null}
      {school.role === 'admin' && school.administrators === 1 && !isNew ? (
        <Notice kind="warning">
          <p>{messages.oneAdministrator}</p>
        </Notice>
      ) : null}
      <ul className={styles['facts']}>
        <Fact count={school.learners} words={messages.learnersCount(school.learners)} />
        <Fact count={school.members} words={messages.membersCount(school.members)} />
        <Fact count={school.campaigns} words={messages.campaignsCount(school.campaigns)} />
        <Fact count={school.participations} words={messages.participationsCount(school.participations)} />
      </ul>
      {school.campaigns > 0 ? <OpenCampaigns /> : null}
    </>
  )
}

function Fact({ count, words }: { readonly count: number; readonly words: string }) {
  return (
    <li>
      <strong>{formatCount(count)}</strong> {words}
    </li>
  )
}

const shown = 5

function OpenCampaigns() {
  const { id: organizationId } = useOrganization()
  const { data, error, refetch } = useQuery(
    endpointQuery(campaignsContract.listCampaigns, { organizationId }),
  )
  return (
    <section aria-labelledby="open-campaigns">
      <h2 id="open-campaigns">{messages.campaigns}</h2>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? <CampaignTable campaigns={data.campaigns.slice(0, shown)} /> : <Skeleton />}
      <p className={styles['more']}>
        <Link to="/orga/$organizationId/campagnes" params={{ organizationId }}>
          {messages.allCampaigns}
        </Link>
      </p>
    </section>
  )
}

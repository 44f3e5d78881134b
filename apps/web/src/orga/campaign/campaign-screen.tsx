import { campaignsContract } from '@orga/contract'
import { Breadcrumb, CopyButton, Notice, Skeleton } from '@orga/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { endpointQuery } from '../../common/client/query.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { CampaignActions } from './campaign-actions.tsx'
import styles from './campaign.module.css'
import { messages, problems } from './messages.fr.ts'
import { ParticipantList } from './participant-list.tsx'
import { ProgressMatrix } from './progress-matrix.tsx'

/** One campaign: the class × status matrix first, then the pupils. */
export function CampaignScreen() {
  const { id: organizationId } = useOrganization()
  const { campaignId } = useParams({ from: '/signed-in/orga/$organizationId/campagnes/$campaignId' })
  const { data, error, refetch } = useQuery(
    endpointQuery(campaignsContract.getCampaign, { organizationId, campaignId }),
  )
  return (
    <Page
      title={data?.name ?? messages.campaigns}
      width="wide"
      above={
        <Breadcrumb>
          <Link to="/orga/$organizationId/campagnes" params={{ organizationId }}>
            {messages.campaigns}
          </Link>
          {data?.name ?? ''}
        </Breadcrumb>
      }
      {...(data ? { lead: messages.about(data.targetProfileTitle, data.division, data.owner.name) } : {})}
      {...(data?.editable ? { action: <CampaignActions campaign={data} /> } : {})}
    >
      {error ? <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <>
          {data.archivedAt ? (
            <Notice kind="warning">
              <p>{messages.archived}</p>
            </Notice>
          ) : (
            <CodeBox code={data.code} />
          )}
          <ProgressMatrix campaignId={campaignId} />
          <ParticipantList campaignId={campaignId} />
        </>
      ) : null}
    </Page>
  )
}

function CodeBox({ code }: { readonly code: string }) {
  return (
    <section className={styles['code']} aria-label={messages.code}>
      <p>
        {messages.code}
        <strong>{code}</strong>
      </p>
      <p className={styles['actions']} data-print="never">
        <CopyButton text={code} label={messages.copyCode} />
        <CopyButton text={`${location.origin}/campagnes/${code}`} label={messages.copyLink} />
      </p>
    </section>
  )
}

import type { RosterImport } from '@orga/contract'
import { Breadcrumb, Notice, Skeleton } from '@orga/ui'
import { Link, useParams } from '@tanstack/react-router'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { ConfirmImport } from './confirm-import.tsx'
import { ImportReport } from './import-report.tsx'
import { ImportStages } from './import-stages.tsx'
import { messages, problems } from './messages.fr.ts'
import { UploadButton } from './upload-button.tsx'
import { useImport } from './use-import.ts'

export function ImportScreen() {
  const { id: organizationId } = useOrganization()
  const { importId } = useParams({ from: '/signed-in/orga/$organizationId/eleves/imports/$importId' })
  const { data, error, refetch } = useImport(organizationId, importId)
  return (
    <Page
      title={messages.title}
      width="wide"
      above={
        <Breadcrumb>
          <Link to="/orga/$organizationId/eleves" params={{ organizationId }}>
            {messages.learners}
          </Link>
          {messages.title}
        </Breadcrumb>
      }
    >
      {data ? <ImportState of={data} /> : null}
      {error ? <ProblemNotice error={error} messages={problems} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
    </Page>
  )
}

function ImportState({ of }: { readonly of: RosterImport }) {
  const { id: organizationId } = useOrganization()
  switch (of.state) {
    case 'uploading':
    case 'waiting':
    case 'running':
      return <ImportStages running={of} />
    case 'to_confirm':
      return <ConfirmImport waiting={of} />
    case 'applied':
      return <ImportReport applied={of} />
    case 'refused':
      return (
        <>
          <Notice kind="danger" title={messages.refusedTitle} live>
            <p>{of.refusal?.message}</p>
            <p>{messages.unchanged}</p>
          </Notice>
          <UploadButton organizationId={organizationId} label={messages.retry} />
        </>
      )
    case 'failed':
      return (
        <>
          <Notice kind="danger" title={messages.failedTitle} live>
            <p>{messages.failed}</p>
          </Notice>
          <UploadButton organizationId={organizationId} label={messages.retry} />
        </>
      )
    case 'cancelled':
      return (
        <>
          <Notice title={messages.cancelledTitle}>
            <p>{messages.unchanged}</p>
          </Notice>
          <UploadButton organizationId={organizationId} label={messages.retry} />
        </>
      )
  }
}

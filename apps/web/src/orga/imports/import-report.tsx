import { learnersContract, type RosterImport } from '@orga/contract'
import { buttonClass, Notice } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { useOrganization } from '../shell/organization.ts'
import { ReportDetails } from './report-details.tsx'
import styles from './imports.module.css'
import { messages } from './messages.fr.ts'

export function ImportReport({ applied }: { readonly applied: RosterImport }) {
  const { id: organizationId } = useOrganization()
  const { author, fileName, createdAt, report } = applied
  return (
    <>
      <Notice kind="success" title={messages.success} live>
        <p>{messages.doneBy(author, createdAt, fileName)}</p>
      </Notice>
      <p className={styles['actions']}>
        <Link
          to="/orga/$organizationId/eleves"
          params={{ organizationId }}
          className={buttonClass('primary')}
        >
          {messages.toList}
        </Link>
        <a
          href={learnersContract.importReportPath(organizationId, applied.id)}
          download
          className={buttonClass('secondary')}
        >
          {messages.download}
        </a>
      </p>
      {report ? <ReportDetails report={report} /> : null}
    </>
  )
}

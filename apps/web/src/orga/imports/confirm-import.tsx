import { learnersContract, type RosterImport } from '@orga/contract'
import { Button, Notice } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { ReportDetails } from './report-details.tsx'
import styles from './imports.module.css'
import { messages, problems } from './messages.fr.ts'

/** An import that would hide more than half of the school, before anything is written. */
export function ConfirmImport({ waiting }: { readonly waiting: RosterImport }) {
  const { id: organizationId, role } = useOrganization()
  const queryClient = useQueryClient()
  const input = { organizationId, importId: waiting.id }
  const show = (next: RosterImport) =>
    queryClient.setQueryData(endpointQuery(learnersContract.getImport, input).queryKey, next)
  const confirm = useAction(learnersContract.confirmImport, { onDone: show })
  const cancel = useAction(learnersContract.cancelImport, { onDone: show })
  const left = waiting.report?.counts.left ?? 0
  return (
    <>
      <Notice kind="warning" title={messages.confirmTitle(left)} live>
        <p>{messages.confirmText(left, waiting.report?.pupils ?? 0)}</p>
      </Notice>
      <ProblemNotice error={confirm.error ?? cancel.error} messages={problems} />
      {role === 'admin' ? (
        <p className={styles['actions']}>
          <Button look="secondary" busy={cancel.busy} onClick={() => cancel.run(input)}>
            {messages.giveUp}
          </Button>
          <Button look="danger" busy={confirm.busy} onClick={() => confirm.run(input)}>
            {messages.confirm}
          </Button>
        </p>
      ) : null}
      {waiting.report ? <ReportDetails report={waiting.report} /> : null}
    </>
  )
}

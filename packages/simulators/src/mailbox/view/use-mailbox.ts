import { useRun } from '../../shared/use-run.ts'
import { messages } from '../messages.fr.ts'
import { mailboxModel } from '../model/mailbox-model.ts'
import type { MailboxState } from '../model/state.ts'

export const useMailbox = (state: MailboxState, onChange: (next: MailboxState) => void) =>
  useRun({ act: mailboxModel.act, state, onChange, done: messages.done })

export type Mailbox = ReturnType<typeof useMailbox>

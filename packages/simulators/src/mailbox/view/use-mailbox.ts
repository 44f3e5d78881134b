import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
import type { MailboxAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { mailboxModel } from '../model/mailbox-model.ts'
import type { MailboxState } from '../model/state.ts'

/** Does things in the mailbox, and says what was done or why not. */
export function useMailbox(state: MailboxState, onChange: (next: MailboxState) => void) {
  const [problem, setProblem] = useState('')
  const say = (text: string): void => {
    setProblem(text)
    announce(text)
  }
  /** Whether it could be done. */
  const run = (action: MailboxAction): boolean => {
    try {
      onChange(mailboxModel.act(state, action))
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      say(error.message)
      return false
    }
    setProblem('')
    if (action.do in messages.done) announce(messages.done[action.do as keyof typeof messages.done])
    return true
  }
  return { problem, say, run }
}

export type Mailbox = ReturnType<typeof useMailbox>

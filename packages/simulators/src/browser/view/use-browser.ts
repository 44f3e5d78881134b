import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
import type { BrowserAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { browserModel } from '../model/browser-model.ts'
import { type BrowserState, shownNow, titleOf } from '../model/state.ts'

/** Does things in the browser, and says what came of it. */
export function useBrowser(state: BrowserState, onChange: (next: BrowserState) => void) {
  const [problem, setProblem] = useState('')
  /** Whether it could be done. */
  const run = (action: BrowserAction): boolean => {
    let next: BrowserState
    try {
      next = browserModel.act(state, action)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      setProblem(error.message)
      announce(error.message)
      return false
    }
    onChange(next)
    setProblem('')
    const said = messages.done[action.do]
    const [before, after] = [shownNow(state), shownNow(next)]
    if (after.url !== before.url || after.kind !== before.kind)
      announce(messages.opened(titleOf(next, after)))
    else if (said !== undefined) announce(said)
    return true
  }
  return { problem, run }
}

export type Browser = ReturnType<typeof useBrowser>

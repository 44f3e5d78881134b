import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
import type { FilesAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { filesModel, type FilesState } from '../model.ts'

/** Something under way that needs a name or a place first. */
export type Task = 'create' | 'rename' | 'move' | 'copy' | 'compress'

/** Does things to the files, and says what was done or why not. */
export function useFiles(state: FilesState, onChange: (next: FilesState) => void) {
  const [problem, setProblem] = useState('')
  const say = (text: string): void => {
    setProblem(text)
    announce(text)
  }
  /** Whether it could be done. */
  const run = (action: FilesAction): boolean => {
    try {
      onChange(filesModel.act(state, action))
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

export type Files = ReturnType<typeof useFiles>

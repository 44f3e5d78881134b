import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
import type { FeedAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { feedModel } from '../model/feed-model.ts'
import type { FeedState } from '../model/state.ts'

/** Does things on the network, and says what was done or why not. */
export function useFeed(state: FeedState, onChange: (next: FeedState) => void) {
  const [problem, setProblem] = useState('')
  const say = (text: string): void => {
    setProblem(text)
    announce(text)
  }
  /** Whether it could be done. */
  const run = (action: FeedAction): boolean => {
    try {
      onChange(feedModel.act(state, action))
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

export type Feed = ReturnType<typeof useFeed>

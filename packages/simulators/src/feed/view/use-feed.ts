import { useRun } from '../../shared/use-run.ts'
import { messages } from '../messages.fr.ts'
import { feedModel } from '../model/feed-model.ts'
import type { FeedState } from '../model/state.ts'

export const useFeed = (state: FeedState, onChange: (next: FeedState) => void) =>
  useRun({ act: feedModel.act, state, onChange, done: messages.done })

export type Feed = ReturnType<typeof useFeed>

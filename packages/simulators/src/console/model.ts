import { ActionError, type Answer, type Model } from '../shared/model.ts'
import { actionSchema, type ConsoleAction } from './actions.ts'
import { answerTo, describe, tryOut } from './answer.ts'
import { messages } from './messages.fr.ts'
import type { Ran } from './python/run-python.ts'
import { type ConsoleSettings, consoleSettingsSchema } from './settings.ts'

export type ConsoleState = {
  readonly settings: ConsoleSettings
  readonly code: string
  /** A line for each time that the program asks. */
  readonly input: string
  /** Of the program as it stands; null until it is run. */
  readonly ran: Ran | null
}

const longest = 2_000

function begin(settings: ConsoleSettings): ConsoleState {
  return { settings, code: settings.code, input: settings.trials[0]?.input.join('\n') ?? '', ran: null }
}

function act(state: ConsoleState, action: ConsoleAction): ConsoleState {
  switch (action.do) {
    case 'write':
      if (action.code.length > longest) throw new ActionError(messages.tooLong(longest))
      return { ...state, code: action.code, ran: null }
    case 'input':
      return { ...state, input: action.text.slice(0, longest), ran: null }
    case 'run': {
      if (state.code.trim() === '') throw new ActionError(messages.nothingToRun)
      const after = state.settings.trials[0]?.after ?? ''
      return { ...state, ran: tryOut(state.code, { after, input: state.input.split('\n') }) }
    }
  }
}

/** What the program that was sent really does: it is run here, within narrow bounds, by our own reading of it. */
function workOut(settings: ConsoleSettings, answer: unknown): Answer | undefined {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return undefined
  const { code } = answer
  return typeof code === 'string' && code.length <= longest ? answerTo(settings, code) : undefined
}

export const consoleModel: Model<ConsoleSettings, ConsoleState, ConsoleAction> = {
  settings: consoleSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf: ({ settings, code }) => answerTo(settings, code),
  describe,
  workOut,
}

import { z } from 'zod'
import { ActionError, type Answer, type Model } from './model.ts'

/** A simulator whose settings, state and actions are its own business. */
export type Simulator = {
  /** What an item sets, or what is wrong with it. */
  readonly readSettings: (settings: unknown) => z.ZodSafeParseResult<unknown>
  /** The answer after these actions, from the beginning; throws an ActionError with the number of the step. */
  readonly walk: (settings: unknown, actions: readonly unknown[]) => Answer
  readonly describe: (answer: unknown) => string[]
  /** The answer that was sent, worked out again where it can be; undefined for what no page of ours sends. */
  readonly workOut: (settings: unknown, answer: Answer) => Answer | undefined
}

/** What the server and the checks need of a model, whatever its types. */
export function hideTypes<Settings, State, Action>(model: Model<Settings, State, Action>): Simulator {
  return {
    readSettings: (settings) => model.settings.safeParse(settings),
    walk(settings, actions) {
      // Settings that an item holds have been read by the schema already.
      const begun = model.begin(settings as Settings)
      return model.answerOf(
        actions.reduce((state: State, sent, index) => step(model, state, { sent, index }), begun),
      )
    },
    describe: model.describe,
    workOut: (settings, answer) => (model.workOut ? model.workOut(settings as Settings, answer) : answer),
  }
}

type Step = { readonly sent: unknown; readonly index: number }

function step<Settings, State, Action>(
  model: Model<Settings, State, Action>,
  state: State,
  { sent, index }: Step,
): State {
  const { data: action, error } = model.action.safeParse(sent)
  if (error) throw new ActionError(`étape ${index + 1} : action inconnue. ${z.prettifyError(error)}`)
  try {
    return model.act(state, action)
  } catch (problem) {
    if (problem instanceof ActionError) throw new ActionError(`étape ${index + 1} : ${problem.message}`)
    throw problem
  }
}

import fc from 'fast-check'
import { expect } from 'vitest'
import { ActionError, type Answer, type Model } from '../src/shared/model.ts'

/** The states one after the other, the first one too; actions that cannot be done change nothing. */
export function statesAfter<Settings, State, Action>(
  { begin, act }: Model<Settings, State, Action>,
  settings: Settings,
  actions: readonly Action[],
): State[] {
  let state = begin(settings)
  const later = actions.map((action) => {
    try {
      state = act(state, action)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
    }
    return state
  })
  return [begin(settings), ...later]
}

export function play<Settings, State, Action>(
  model: Model<Settings, State, Action>,
  settings: Settings,
  actions: readonly Action[],
): State {
  return statesAfter(model, settings, actions).at(-1) ?? model.begin(settings)
}

/** Describes anything, and answers of which any part is something else: a line is always a text. */
export function expectDescribed<State>(
  { describe }: Pick<Model<unknown, State, unknown>, 'describe'>,
  answer: Answer,
): void {
  const parts = Object.fromEntries(
    Object.entries(answer).map(([name, part]) => [name, fc.oneof(fc.constant(part), fc.jsonValue())]),
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record(parts)), (value) => {
      for (const line of describe(value)) expect(line).toBeTypeOf('string')
    }),
    { numRuns: 300 },
  )
}

import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from './model.ts'

type Told<State, Action> = { readonly action: Action; readonly before: State; readonly after: State }

type Played<State, Action> = {
  readonly act: (state: State, action: Action) => State
  readonly state: State
  readonly onChange: (next: State) => void
  /** What is said of each action that was done, but of those that the screen shows by themselves. */
  readonly done: Readonly<Partial<Record<string, string>>>
  /** Where the name of the action does not tell enough. */
  readonly tell?: (told: Told<State, Action>) => string | undefined
}

/** Does what a person asks of a simulator, and says what was done or why not. */
export function useRun<State, Action extends { readonly do: string }>({
  act,
  state,
  onChange,
  done,
  tell,
}: Played<State, Action>) {
  const [problem, setProblem] = useState('')
  const say = (text: string): void => {
    setProblem('')
    if (text !== '') announce(text)
  }
  const refuse = (text: string): void => {
    setProblem(text)
    announce(text)
  }
  /** One action after the other, as one change. The next state; undefined where it could not be done. */
  const run = (...actions: readonly Action[]): State | undefined => {
    try {
      const after = actions.reduce(act, state)
      onChange(after)
      const told = actions.map((action) => tell?.({ action, before: state, after }) ?? done[action.do])
      say(told.findLast(Boolean) ?? '')
      return after
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      refuse(error.message)
      return undefined
    }
  }
  return { problem, say, refuse, run }
}

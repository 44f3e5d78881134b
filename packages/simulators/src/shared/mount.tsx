import { announce, Button } from '@orga/ui'
import { type ComponentType, useState } from 'react'
import { messages } from './messages.fr.ts'
import type { Answer, Model } from './model.ts'
import styles from './mount.module.css'

/** What each simulator’s view gets: it draws the state and hands back the next one. */
export type ViewProps<Settings, State> = {
  readonly settings: Settings
  readonly state: State
  readonly onChange: (next: State) => void
  /** The answer has left: look, but do not touch. */
  readonly disabled: boolean
}

export type MountedProps = {
  /** As the server has read them from the item. */
  readonly settings: unknown
  readonly disabled: boolean
  /** At each change; null for untouched. */
  readonly onAnswer: (answer: Answer | null) => void
}

/** A simulator to put on a page: it keeps its own state, begins again on request and gives answers as data. */
export function mount<Settings, State, Action>(
  model: Model<Settings, State, Action>,
  View: ComponentType<ViewProps<Settings, State>>,
): ComponentType<MountedProps> {
  return function Mounted({ settings: given, disabled, onAnswer }: MountedProps) {
    const settings = given as Settings
    const [state, setState] = useState(() => model.begin(settings))
    const [round, setRound] = useState(0)
    const change = (next: State): void => {
      if (disabled) return
      setState(next)
      onAnswer(model.answerOf(next))
    }
    const reset = (): void => {
      if (disabled) return
      setState(model.begin(settings))
      setRound(round + 1)
      onAnswer(null)
      announce(messages.resetDone)
    }
    return (
      <div className={styles['frame']}>
        <View key={round} settings={settings} state={state} onChange={change} disabled={disabled} />
        <p className={styles['foot']}>
          <Button look="quiet" onClick={reset}>
            {messages.reset}
          </Button>
        </p>
      </div>
    )
  }
}

import { Button } from '@orga/ui'
import { useId } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { useRun } from '../../shared/use-run.ts'
import type { ConsoleAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { consoleModel, type ConsoleState } from '../model.ts'
import type { ConsoleSettings } from '../settings.ts'
import { CodeField } from './code-field.tsx'
import { OutputPart } from './output-part.tsx'
import styles from './view.module.css'

function tell(action: ConsoleAction, { ran }: ConsoleState): string {
  if (action.do !== 'run' || !ran) return ''
  if (ran.error) return messages.failure(ran.error)
  return ran.output.trim() === '' ? messages.empty : messages.said(ran.output)
}

/** A program to write, a button that runs it, and what it shows; it runs in the page and asks nobody. */
export function ConsoleView({ state, onChange }: ViewProps<ConsoleSettings, ConsoleState>) {
  const input = useId()
  const { problem, run } = useRun<ConsoleState, ConsoleAction>({
    act: consoleModel.act,
    state,
    onChange,
    done: {},
    tell: ({ action, after }) => tell(action, after),
  })
  const { trials } = state.settings
  const after = trials[0]?.after ?? ''
  return (
    <section aria-label={messages.label} className={styles['window']}>
      <p className={styles['problem']} hidden={problem === ''}>
        {problem}
      </p>
      <CodeField state={state} onCode={(code) => run({ do: 'write', code })} />
      {trials.some((trial) => trial.input.length > 0) ? (
        <div className={styles['part']}>
          <label htmlFor={input}>{messages.input}</label>
          <textarea
            id={input}
            rows={Math.max(2, state.input.split('\n').length)}
            value={state.input}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => run({ do: 'input', text: event.target.value })}
          />
        </div>
      ) : null}
      <div className={styles['part']}>
        {after === '' ? null : (
          <>
            <p>{messages.after}</p>
            <pre className={styles['after']}>{after}</pre>
          </>
        )}
        <p>
          <Button look="secondary" onClick={() => run({ do: 'run' })}>
            {messages.run}
          </Button>
        </p>
      </div>
      <OutputPart state={state} />
    </section>
  )
}

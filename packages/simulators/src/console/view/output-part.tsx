import { messages } from '../messages.fr.ts'
import type { ConsoleState } from '../model.ts'
import styles from './view.module.css'

/** What the program shows, and where and why it stopped. */
export function OutputPart({ state: { ran, code } }: { readonly state: ConsoleState }) {
  const error = ran?.error ?? null
  const line = error ? (code.split('\n')[error.line - 1]?.trim() ?? '') : ''
  return (
    <div role="group" aria-label={messages.output} className={styles['output']}>
      <p>{messages.output}</p>
      {ran === null ? <p className={styles['none']}>{messages.notRun}</p> : null}
      {ran && ran.output.trim() !== '' ? <pre>{ran.output}</pre> : null}
      {ran && !error && ran.output.trim() === '' ? <p className={styles['none']}>{messages.empty}</p> : null}
      {error ? (
        <div className={styles['error']}>
          {line === '' ? null : <code>{line}</code>}
          <p>{messages.failure(error)}</p>
        </div>
      ) : null}
    </div>
  )
}

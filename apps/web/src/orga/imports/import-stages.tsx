import type { RosterImport } from '@orga/contract'
import { ProgressBar } from '@orga/ui'
import styles from './imports.module.css'
import { messages } from './messages.fr.ts'

const order = ['sending', 'reading', 'checking', 'saving'] as const

/** The four stages with their counts: those behind, the one in hand with its bar, those to come. */
export function ImportStages({ running }: { readonly running: RosterImport }) {
  const { state, stage, done, total } = running
  const current = state === 'uploading' ? 0 : stage === null ? 1 : order.indexOf(stage)
  const count = stage === 'checking' || stage === 'saving' ? messages.pupils : messages.bytes
  return (
    <>
      <ol className={styles['stages']}>
        {order.map((name, index) => (
          <li key={name} aria-current={index === current ? 'step' : undefined}>
            <span className={styles['stage']}>{messages.stages[name]}</span>
            {index < current ? <span className={styles['note']}>{messages.stageDone}</span> : null}
            {index > current ? <span className={styles['note']}>{messages.stageWaiting}</span> : null}
            {index === current ? (
              <ProgressBar
                label={messages.stages[name]}
                value={stage === null ? undefined : done}
                max={Math.max(total, 1)}
                text={stage === null ? '' : count(done, total)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {state === 'waiting' ? <p role="status">{messages.waiting}</p> : null}
      <p>{messages.mayLeave}</p>
    </>
  )
}

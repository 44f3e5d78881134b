import { Button } from '@orga/ui'
import { useEffect, useRef } from 'react'
import { changesOf } from '../document/review.ts'
import { messages } from '../messages.fr.ts'
import { Panel } from './panel.tsx'
import type { TaskProps } from './panels.tsx'
import styles from './panel.module.css'

/** What others changed, one by one or all at once. */
export function ReviewPanel({ state, writer, onDone }: TaskProps) {
  const changes = changesOf(state.document.blocks)
  const list = useRef<HTMLDivElement>(null)
  const count = changes.length
  const before = useRef(count)
  useEffect(() => {
    // The button that was pressed is gone with its change: the focus goes to the next one.
    if (before.current !== count) list.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus()
    before.current = count
  }, [count, list, before])
  const decide = (what: 'accept' | 'reject', number?: number): void => {
    writer.run(number === undefined ? { do: what } : { do: what, number })
  }
  return (
    <Panel label={messages.review} onClose={onDone}>
      <div ref={list} className={styles['review']}>
        {changes.length === 0 ? (
          <p tabIndex={-1}>{messages.noChanges}</p>
        ) : (
          <>
            <ol>
              {changes.map(({ number, by, kind, text }) => {
                const told = messages.changeOf(number, by, kind, text)
                return (
                  <li key={`${number} ${text}`}>
                    <span>{told}</span>
                    <Button
                      look="secondary"
                      aria-label={`${messages.accept}\u00a0: ${told}`}
                      onClick={() => decide('accept', number)}
                    >
                      {messages.accept}
                    </Button>
                    <Button
                      look="secondary"
                      aria-label={`${messages.reject}\u00a0: ${told}`}
                      onClick={() => decide('reject', number)}
                    >
                      {messages.reject}
                    </Button>
                  </li>
                )
              })}
            </ol>
            <Button look="secondary" onClick={() => decide('accept')}>
              {messages.acceptAll}
            </Button>
            <Button look="secondary" onClick={() => decide('reject')}>
              {messages.rejectAll}
            </Button>
          </>
        )}
      </div>
    </Panel>
  )
}

import { useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { type FeedState, nameOf } from '../model/state.ts'
import { type Said, self } from '../settings.ts'
import { ReportPanel } from './choice-panels.tsx'
import type { Feed } from './use-feed.ts'
import styles from './view.module.css'

type SaidProps = {
  readonly said: Said
  readonly canDelete: boolean
  readonly state: FeedState
  readonly feed: Feed
  /** When it has been taken away. */
  readonly onGone: () => void
}

/** What can be done with a comment or a message. */
export function SaidTools({ said, canDelete, state, feed, onGone }: SaidProps) {
  const { id, by, text } = said
  const [isReporting, setReporting] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const what = `${nameOf(state, by)}, ${text}`
  const close = (): void => {
    setReporting(false)
    opener.current?.focus()
  }
  const capture = state.captures.includes(id) ? messages.post.isCaptured : messages.post.capture
  const report = state.reported.some((one) => one.id === id) ? messages.post.isReported : messages.post.report
  return (
    <>
      <div className={styles['small']}>
        <button
          type="button"
          aria-label={messages.post.of(capture, what)}
          onClick={() => feed.run({ do: 'capture', id })}
        >
          {capture}
        </button>
        {by === self ? null : (
          <button
            ref={opener}
            type="button"
            aria-expanded={isReporting}
            aria-label={messages.post.of(report, what)}
            onClick={() => setReporting(!isReporting)}
          >
            {report}
          </button>
        )}
        {canDelete ? (
          <button
            type="button"
            aria-label={messages.post.of(messages.post.delete, what)}
            onClick={() => {
              if (feed.run({ do: 'delete', id })) onGone()
            }}
          >
            {messages.post.delete}
          </button>
        ) : null}
      </div>
      {isReporting ? <ReportPanel id={id} what={what} feed={feed} onDone={close} /> : null}
    </>
  )
}

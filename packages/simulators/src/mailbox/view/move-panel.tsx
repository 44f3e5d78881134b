import { Button } from '@orga/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import type { MailboxState } from '../model/state.ts'
import { places } from '../settings.ts'
import type { Mailbox } from './use-mailbox.ts'
import styles from './view.module.css'

type MoveProps = {
  readonly state: MailboxState
  readonly mailbox: Mailbox
  readonly ids: readonly string[]
  readonly onDone: () => void
}

/** Asks for the folder that messages go to. */
export function MovePanel({ state, mailbox, ids, onDone }: MoveProps) {
  const id = useId()
  const field = useRef<HTMLSelectElement>(null)
  const asked = useRef<Element>(null)
  const folders = state.folders.filter((folder) => folder !== places.sent)
  const [to, setTo] = useState(folders.find((folder) => folder !== state.here) ?? places.inbox)
  useEffect(() => {
    asked.current = document.activeElement
    field.current?.focus()
  }, [])
  const leave = (): void => {
    onDone()
    if (asked.current instanceof HTMLElement) asked.current.focus()
  }
  const move = (): void => {
    if (mailbox.run({ do: 'move', ids: [...ids], folder: to })) leave()
  }
  return (
    <div role="group" aria-label={messages.move} className={styles['panel']}>
      <label htmlFor={id}>{messages.moveTo}</label>
      <select
        ref={field}
        id={id}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave()
          if (event.key !== 'Enter') return
          event.preventDefault()
          move()
        }}
      >
        {folders.map((folder) => (
          <option key={folder} value={folder}>
            {folder}
          </option>
        ))}
      </select>
      <Button onClick={move}>{messages.moveHere}</Button>
      <Button look="secondary" onClick={leave}>
        {messages.cancel}
      </Button>
    </div>
  )
}

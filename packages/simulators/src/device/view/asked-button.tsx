import { Button } from '@orga/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import styles from './view.module.css'

type ConfirmProps = {
  readonly text: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What will happen, and whether to do it; Escape leaves. The focus comes back to what had asked. */
export function Confirm({ text, onConfirm, onCancel }: ConfirmProps) {
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement instanceof HTMLElement ? document.activeElement : null
    // The last button is the one that changes nothing.
    place.current?.querySelector<HTMLElement>('button:last-child')?.focus()
    return () => before?.focus()
  }, [])
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel()
  }
  return (
    <div ref={place} role="group" aria-labelledby={id} className={styles['confirm']}>
      <p id={id}>{text}</p>
      <Button aria-describedby={id} onKeyDown={leave} onClick={onConfirm}>
        {messages.confirm}
      </Button>
      <Button look="secondary" aria-describedby={id} onKeyDown={leave} onClick={onCancel}>
        {messages.cancel}
      </Button>
    </div>
  )
}

type AskedProps = {
  readonly label: string
  readonly name: string
  readonly confirm: string
  readonly onDo: () => void
}

/** A button that asks before it acts, where there is something to ask. */
export function AskedButton({ label, name, confirm, onDo }: AskedProps) {
  const [isAsking, setAsking] = useState(false)
  const act = (): void => {
    setAsking(false)
    onDo()
  }
  return (
    <>
      <button
        type="button"
        aria-label={name}
        className={styles['act']}
        onClick={() => (confirm === '' ? act() : setAsking(!isAsking))}
      >
        {label}
      </button>
      {isAsking ? <Confirm text={confirm} onConfirm={act} onCancel={() => setAsking(false)} /> : null}
    </>
  )
}

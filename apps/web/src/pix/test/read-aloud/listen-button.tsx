import { Button } from '@orga/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { useFrenchVoice } from './french-voice.ts'
import styles from './listen-button.module.css'
import { listPassages } from './list-passages.ts'
import { readPassages } from './read-passages.ts'

export type ListenButtonProps = {
  readonly label: string
  /** Whether this one tells when the device has no voice. */
  readonly tells?: boolean
  /** The part of the page that is read. */
  readonly part: RefObject<HTMLElement | null>
}

/** Reads a part of a question aloud, or stops. Leaving the question stops it too. */
export function ListenButton({ label, tells = false, part }: ListenButtonProps) {
  const voice = useFrenchVoice()
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  if (voice === null) return tells ? <p className={styles['none']}>{messages.noVoice}</p> : null
  const listen = (): void => {
    if (reading) {
      stop.current()
      return
    }
    const passages = part.current ? listPassages(part.current) : []
    if (!voice || passages.length === 0) return
    setReading(true)
    stop.current = readPassages(passages, { voice, onEnd: () => setReading(false) })
  }
  return (
    <p className={styles['listen']}>
      <Button look="secondary" size="dense" onClick={listen}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" fill="currentColor">
          <path d={reading ? 'M4 4h8v8H4z' : 'M4 3l9 5-9 5z'} />
        </svg>{' '}
        {reading ? messages.stopListening : label}
      </Button>
    </p>
  )
}

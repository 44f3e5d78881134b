import { useEffect, useState } from 'react'

type Listener = (text: string) => void
const listeners = new Set<Listener>()

/** Has a screen reader say `text` when it is next silent. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text)
}

/** The one polite live region of a page; it is there from the start, since late ones are not read. */
export function Announcer() {
  const [text, setText] = useState('')
  useEffect(() => {
    // A no-break space makes the same sentence new when it is said twice in a row.
    const listener: Listener = (next) => setText((last) => (last === next ? `${next}\u00A0` : next))
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
  return (
    <div role="status" className="visually-hidden">
      {text}
    </div>
  )
}

import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { messages } from '../messages.fr.ts'
import styles from './view.module.css'

/** Where the focus goes once a content is in its cell. */
export type Step = 'down' | 'up' | 'right' | 'left' | 'stay'

type BarProps = {
  /** The selection. */
  readonly range: string
  readonly active: string
  readonly typed: string
  readonly draft: string | null
  readonly field: RefObject<HTMLInputElement | null>
  readonly onGo: (range: string) => boolean
  readonly onDraft: (draft: string | null) => void
  readonly onEnter: (step: Step) => void
  readonly onLeave: () => void
}

const steps: Readonly<Record<string, readonly [plain: Step, shifted: Step]>> = {
  Enter: ['down', 'up'],
  Tab: ['right', 'left'],
  ArrowDown: ['down', 'down'],
  ArrowUp: ['up', 'up'],
}

/** The name of the selection, which can be typed too, and what the active cell holds. */
export function FormulaBar({
  range,
  active,
  typed,
  draft,
  field,
  onDraft,
  onEnter,
  onLeave,
  onGo,
}: BarProps) {
  const id = useId()
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onLeave()
      return
    }
    const step = steps[event.key]?.[event.shiftKey ? 1 : 0]
    // Without a draft, Tab and the arrows do what they do everywhere.
    if (step === undefined || (draft === null && event.key !== 'Enter')) return
    event.preventDefault()
    onEnter(step)
  }
  return (
    <div className={styles['bar']}>
      <PlaceField key={range} range={range} onGo={onGo} />
      <label htmlFor={id} className="visually-hidden">
        {messages.content(active)}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        className={styles['content']}
        value={draft ?? typed}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="done"
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={press}
        onBlur={() => draft !== null && onEnter('stay')}
      />
      <button type="button" onClick={() => onEnter('stay')}>
        {messages.confirm}
      </button>
    </div>
  )
}

type PlaceProps = { readonly range: string; readonly onGo: (range: string) => boolean }

/** Selects by name: the way to choose several cells without keys or a steady hand. */
function PlaceField({ range, onGo }: PlaceProps) {
  const [name, setName] = useState(range)
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setName(range)
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!onGo(name)) setName(range)
  }
  return (
    <input
      type="text"
      className={styles['place']}
      aria-label={messages.place}
      value={name}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      enterKeyHint="go"
      onChange={(event) => setName(event.target.value)}
      onKeyDown={press}
      onBlur={() => setName(range)}
    />
  )
}

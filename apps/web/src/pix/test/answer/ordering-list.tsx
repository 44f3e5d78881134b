import { announce } from '@orga/ui'
import { useState } from 'react'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import styles from '../question-page.module.css'
import type { Question } from '../test-screen.tsx'

/** Puts things in order with buttons: nothing has to be dragged. */
export function OrderingList({ proposals }: Pick<Question, 'proposals'>) {
  const { messages } = useAddressed({ pupil, person })
  const [items, setItems] = useState(proposals)
  const move = (from: number, by: 1 | -1) => {
    const moved = items[from]
    const to = from + by
    if (!moved || to < 0 || to >= items.length) return
    const others = items.filter((_, index) => index !== from)
    setItems([...others.slice(0, to), moved, ...others.slice(to)])
    announce(messages.moved(moved.text, to + 1, items.length))
  }
  return (
    <fieldset className={styles['answer']}>
      <legend>{messages.order}</legend>
      <p>{messages.orderHint}</p>
      <ol className={styles['items']}>
        {items.map(({ id, text }, index) => (
          <li key={id} className={styles['item']}>
            <input type="hidden" name="answer" value={id} />
            <span>{text}</span>
            <MoveButton
              label={messages.up(text)}
              path="M4 10l4-4 4 4"
              blocked={index === 0}
              onMove={() => move(index, -1)}
            />
            <MoveButton
              label={messages.down(text)}
              path="M4 6l4 4 4-4"
              blocked={index === items.length - 1}
              onMove={() => move(index, 1)}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

type MoveButtonProps = {
  readonly label: string
  readonly path: string
  readonly blocked: boolean
  readonly onMove: () => void
}

/** Keeps the focus at the ends of the list: a disabled button would lose it. */
function MoveButton({ label, path, blocked, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={styles['move']}
      aria-label={label}
      aria-disabled={blocked}
      onClick={onMove}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d={path} />
      </svg>
    </button>
  )
}

import { type ReactNode, useRef } from 'react'
import { Icon } from '../icons.tsx'
import styles from './panel.module.css'

type RowsProps<T> = {
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly none: string
  /** What the button of a row removes, in words. */
  readonly removeName: (row: T) => string
  readonly onRemove: (row: T) => void
  readonly children: (row: T) => ReactNode
}

/** A list whose rows can go; the focus stays in the list when one does. */
export function Rows<T>({ rows, keyOf, none, removeName, onRemove, children }: RowsProps<T>) {
  const list = useRef<HTMLDivElement>(null)
  return (
    <div ref={list} tabIndex={-1}>
      {rows.length === 0 ? <p>{none}</p> : null}
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <div>{children(row)}</div>
            <button
              type="button"
              aria-label={removeName(row)}
              onClick={() => {
                onRemove(row)
                list.current?.focus()
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

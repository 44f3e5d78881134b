import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type EmptyStateProps = {
  readonly title: string
  /** What this page is for and what to do first. */
  readonly children?: ReactNode
  /** The one thing to do: a button or a link that looks like one. */
  readonly action?: ReactNode
}

/** A list with nothing in it yet, and the way on. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      {children}
      {action ? <div>{action}</div> : null}
    </div>
  )
}

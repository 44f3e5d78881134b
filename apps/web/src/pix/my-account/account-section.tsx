import { type ReactNode, useId } from 'react'
import styles from './my-account.module.css'

/** One subject of the page, under its own heading. */
export function AccountSection({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'
import styles from './card.module.css'

type CardProps = {
  readonly title?: ReactNode
  /** Level of the title in the page’s outline. */
  readonly level?: 2 | 3
  readonly children?: ReactNode
  readonly footer?: ReactNode
}

/** One thing among several of its kind. */
export function Card({ title, level = 2, children, footer }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={styles['card']}>
      {title ? <Heading className={styles['title']}>{title}</Heading> : null}
      {children}
      {footer ? <div className={styles['footer']}>{footer}</div> : null}
    </article>
  )
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles['grid']}>{children}</div>
}

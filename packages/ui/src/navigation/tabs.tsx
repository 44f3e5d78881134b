import type { ReactNode } from 'react'
import styles from './tabs.module.css'

/** Pages of one thing, as links side by side. The current link carries `aria-current="page"`, as the router’s do. */
export function Tabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles['tabs']}>
      {children}
    </nav>
  )
}

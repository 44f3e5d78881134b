import { Children, type ReactNode } from 'react'
import { useUiTexts } from '../texts.ts'
import styles from './breadcrumb.module.css'

/** The way back up: links to the pages above, then the title of this one. */
export function Breadcrumb({ children }: { readonly children: ReactNode }) {
  const texts = useUiTexts()
  return (
    <nav aria-label={texts.breadcrumb} className={styles['breadcrumb']}>
      <ol>
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ol>
    </nav>
  )
}

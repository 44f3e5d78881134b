import { Children, type ReactNode } from 'react'
import { useUiTexts } from '../texts.ts'
import styles from './breadcrumb.module.css'

/** The way back up: links to the pages above, then the title of this one. */
export function Breadcrumb({ children }: { readonly children: ReactNode }) {
  const texts = useUiTexts()
  const steps = Children.toArray(children)
  return (
    <nav aria-label={texts.breadcrumb} className={styles['breadcrumb']}>
      <ol>
        {steps.map((step, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the way up never changes its order
          <li key={index} aria-current={index === steps.length - 1 ? 'page' : undefined}>
            {step}
          </li>
        ))}
      </ol>
    </nav>
  )
}

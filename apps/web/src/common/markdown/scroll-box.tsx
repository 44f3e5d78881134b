import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMessages } from '../texts/use-messages.ts'
import styles from './markdown.module.css'

/** What is wider than the page scrolls in its own box; the box is a stop of the keyboard only while it scrolls. */
export function ScrollBox({ children }: { readonly children: ReactNode }) {
  const label = useMessages({ fr: 'Tableau à faire défiler', en: 'Table to scroll' })
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const reachable = scrolls ? ({ tabIndex: 0, role: 'region', 'aria-label': label } as const) : {}
  return (
    <div ref={box} className={styles['scroll']} {...reachable}>
      {children}
    </div>
  )
}

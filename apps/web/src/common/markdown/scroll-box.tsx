import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMessages } from '../texts/use-messages.ts'
import styles from './markdown.module.css'

/** What is wider than the page scrolls in its own box; the box is a stop of the keyboard only while it scrolls. */
export function ScrollBox({ children }: { readonly children: ReactNode }) {
  const label = useMessages({ fr: 'Cadre à faire défiler', en: 'Box to scroll' })
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const reachable = scrolls ? ({ tabIndex: 0, role: 'group', 'aria-label': label } as const) : {}
  return (
    <div ref={box} className={styles['scroll']} {...reachable}>
      {children}
    </div>
  )
}

import { useEffect, useRef } from 'react'
import styles from './reading-ruler.module.css'

/**
 * A band of light over a page that is dimmed above and below it. It goes where the pointer, the finger or the focus
 * is, takes no click, and says nothing to a screen reader.
 */
export function ReadingRuler() {
  const ruler = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = (y: number): void => {
      ruler.current?.style.setProperty('--ruler-at', `${Math.round(y)}px`)
    }
    const byPointer = ({ clientY }: PointerEvent): void => move(clientY)
    const byFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      const { top, height } = target.getBoundingClientRect()
      // Something tall is read from its first line.
      move(top + Math.min(height / 2, 24))
    }
    move(window.innerHeight / 3)
    addEventListener('pointermove', byPointer)
    addEventListener('pointerdown', byPointer)
    addEventListener('focusin', byFocus)
    return () => {
      removeEventListener('pointermove', byPointer)
      removeEventListener('pointerdown', byPointer)
      removeEventListener('focusin', byFocus)
    }
  }, [])
  return <div ref={ruler} aria-hidden="true" className={styles['ruler']} />
}

import { type RefObject, useEffect, useRef } from 'react'

/** Takes the keyboard into a form that a button has just opened: onto its first field. */
export function useFocusFirst<E extends HTMLElement>(): RefObject<E | null> {
  const container = useRef<E>(null)
  useEffect(() => {
    container.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])
  return container
}

/** Brings the keyboard back to the button that opened a form, once the form is closed. */
export function useFocusBack<E extends HTMLElement>(open: boolean): RefObject<E | null> {
  const container = useRef<E>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open) container.current?.querySelector('button')?.focus()
    wasOpen.current = open
  }, [open])
  return container
}

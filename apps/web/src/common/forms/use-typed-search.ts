import { useEffect, useRef, useState } from 'react'

const pause = 300

/** What is being typed in a search field, and `onSettled` once the typing pauses. Follows `value` when it changes elsewhere. */
export function useTypedSearch(
  value: string,
  onSettled: (text: string) => void,
): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(value)
  const settle = useRef(onSettled)
  const settled = useRef(value)
  useEffect(() => {
    settle.current = onSettled
  })
  useEffect(() => {
    if (value === settled.current) return
    settled.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text.trim() === settled.current) return undefined
    const timer = setTimeout(() => {
      settled.current = text.trim()
      settle.current(text.trim())
    }, pause)
    return () => clearTimeout(timer)
  }, [text])
  return [text, setText]
}

import { useEffect, useRef } from 'react'
import type { Away } from './outbox.ts'

/**
 * How often and how long the page was out of sight since the question came. Only a hidden page counts: windows of
 * assistive tools take the focus and leave the page in sight.
 */
export function useAway(counts: boolean): () => Away {
  const past = useRef<Away>({ times: 0, seconds: 0 })
  useEffect(() => {
    if (!counts) return undefined
    let since: number | undefined
    const look = (): void => {
      if (document.visibilityState === 'hidden') {
        since ??= Date.now()
        return
      }
      if (since === undefined) return
      const { times, seconds } = past.current
      past.current = { times: times + 1, seconds: seconds + (Date.now() - since) / 1000 }
      since = undefined
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [counts])
  return () => ({ times: past.current.times, seconds: Math.round(past.current.seconds) })
}

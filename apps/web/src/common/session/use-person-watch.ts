import { useEffect, useRef } from 'react'
import { isLeaving, signInAddress, useMe } from './me.ts'

/**
 * On a shared computer somebody may sign out, or somebody else in, in another tab: a page of the person before must not
 * stay in sight. Who is signed in is asked again whenever the window comes back to the front.
 */
export function usePersonWatch(): void {
  const me = useMe()
  const known = useRef<string>(undefined)
  useEffect(() => {
    if (me === undefined || isLeaving()) return
    const before = known.current
    known.current = me?.id
    if (before === undefined || before === me?.id) return
    if (me) location.reload()
    else location.assign(signInAddress(location.pathname + location.search, 'expiree'))
  }, [me])
}

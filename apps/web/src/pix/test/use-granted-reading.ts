import { useEffect } from 'react'
import { setReading, useReading } from '../../common/reading/reading.ts'
import { useMe } from '../../common/session/me.ts'
import type { TestState } from './test-screen.tsx'

/** Hundredths of the usual size, for whoever the school gives larger text. */
const largerSize = 140

/** To whom what was given in this tab: whoever then puts it back is not asked twice. */
let given = ''

/** Switches on what the school has set for a pupil when they come to a test; the reading panel starts from there. */
export function useGrantedReading(accommodations: TestState['accommodations'] | undefined): void {
  const reading = useReading()
  const accountId = useMe()?.id ?? ''
  const { largerText = false, readAloud = false } = accommodations ?? {}
  useEffect(() => {
    const grant = `${accountId} ${largerText} ${readAloud}`
    if (given === grant || !(largerText || readAloud)) return
    given = grant
    const size = largerText && reading.size < largerSize ? largerSize : reading.size
    setReading({ ...reading, size, aloud: reading.aloud || readAloud })
  }, [accountId, largerText, readAloud, reading])
}

import { accountsContract, type Reading } from '@orga/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { callEndpoint } from '../client/call-endpoint.ts'
import { meQuery, useMe } from '../session/me.ts'
import { setReading } from './reading.ts'

/** Shows the pages as the account has it, once somebody signs in who has chosen. */
export function useOwnReading(): void {
  const reading = useMe()?.reading
  useEffect(() => {
    if (reading) setReading(reading)
  }, [reading])
}

/** Changes how the pages are shown, and keeps it with the account where somebody is signed in. */
export function useChooseReading(): (reading: Reading) => void {
  const me = useMe()
  const queryClient = useQueryClient()
  return (reading) => {
    setReading(reading)
    if (!me) return
    queryClient.setQueryData(meQuery.queryKey, { person: { ...me, reading } })
    // The page is shown so already; without a connection it is kept for this tab.
    callEndpoint(accountsContract.updateMe, { reading }).catch(() => undefined)
  }
}

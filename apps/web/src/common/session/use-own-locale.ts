import { accountsContract } from '@orga/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { callEndpoint } from '../client/call-endpoint.ts'
import { type Locale, setLocale } from '../texts/locale.ts'
import { meQuery, useMe } from './me.ts'

/** Gives the pages the language of the account when somebody signs in. */
export function useOwnLocale(): void {
  const locale = useMe()?.locale
  useEffect(() => {
    if (locale) setLocale(locale)
  }, [locale])
}

/** Changes the language of the pages, and of the account where somebody is signed in. */
export function useChooseLocale(): (locale: Locale) => void {
  const me = useMe()
  const queryClient = useQueryClient()
  return (locale) => {
    setLocale(locale)
    if (!me) return
    const save = async () => {
      const saved = await callEndpoint(accountsContract.updateMe, { locale })
      queryClient.setQueryData(meQuery.queryKey, saved)
    }
    // The page has changed its language already; a failure to keep it is told at the next visit by itself.
    save().catch(() => undefined)
  }
}

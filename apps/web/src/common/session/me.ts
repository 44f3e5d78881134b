import { accountsContract, type Output } from '@orga/contract'
import { type QueryClient, useQuery } from '@tanstack/react-query'
import { callEndpoint, whenSignedOut } from '../client/call-endpoint.ts'
import { forgetKept } from '../client/kept-here.ts'
import { endpointQuery } from '../client/query.ts'

export type Person = NonNullable<Output<typeof accountsContract.getMe>['person']>

export const meQuery = endpointQuery(accountsContract.getMe, {})

/** Who is signed in: undefined while unknown, null for nobody. */
export function useMe(): Person | null | undefined {
  return useQuery(meQuery).data?.person
}

/** The sign-in page, which comes back here afterwards. */
export function signInAddress(returnTo: string, reason?: 'expiree'): string {
  const search = new URLSearchParams({ retour: returnTo, ...(reason ? { raison: reason } : {}) })
  return `/connexion?${search.toString()}`
}

const here = () => location.pathname + location.search

/** For `beforeLoad` of routes that need somebody signed in: the person, or off to the sign-in page. */
export async function requirePerson(queryClient: QueryClient, returnTo: string): Promise<Person> {
  const { person } = await queryClient.ensureQueryData(meQuery)
  if (person) return person
  // In place of the page that cannot be shown: the back button would only lead here again.
  location.replace(signInAddress(returnTo))
  // The browser is leaving: the page behind must not be drawn meanwhile.
  return await new Promise<never>(() => undefined)
}

/** Leads to the sign-in page whenever the server says that the session is over. */
export function followSessionEnd(): void {
  whenSignedOut(() => {
    // Only pages of somebody signed in ask for what needs it: whoever is on one of them was signed in.
    if (!leaving && location.pathname !== '/connexion') location.assign(signInAddress(here(), 'expiree'))
  })
  // A page that the back button brings out of the browser’s memory may be somebody else’s by now: it is read again.
  addEventListener('pagehide', ({ persisted }) => {
    document.body.hidden = persisted
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}

let leaving = false

/** Whether the page is being left on purpose: what it then learns of the session is no surprise. */
export const isLeaving = (): boolean => leaving

/** Leaves nothing of the person in this browser: a whole new page, with empty memory. */
export function forgetPerson(queryClient: QueryClient, next = '/connexion'): void {
  leaving = true
  queryClient.clear()
  sessionStorage.clear()
  forgetKept()
  location.assign(next)
}

/** Ends the session of this browser, then leads to `next`. */
export async function signOut(queryClient: QueryClient, next?: string): Promise<void> {
  await callEndpoint(accountsContract.signOut, {})
  forgetPerson(queryClient, next)
}

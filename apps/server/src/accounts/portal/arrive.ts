import { transact } from '../../platform/database/database.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { hashToken } from '../secret-token.ts'
import { closeSession, openSession } from '../sessions/open-session.ts'
import { findPortalMethod, type PortalMethod, takeArrival, updatePortalNames } from './portal-queries.ts'
import { PortalFault } from './saml/portal-fault.ts'
import { isStaff, type PortalIdentity } from './saml/read-identity.ts'
import { browserCookie } from './start-portal-sign-in.ts'
import { closeVisit, openVisit } from './visits.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'config' | 'request' | 'reply'>

/** Signs in whom the portal vouched for, or begins a visit for somebody new. Returns the page to show. */
export async function arrive(
  call: Call,
  { request: id, key }: { request: string; key: string },
): Promise<string> {
  const browserHash = hashToken(call.request.cookies[browserCookie] ?? '')
  const arrival = await takeArrival(call.db, { id, arrivalHash: hashToken(key), browserHash }, call.now)
  if (!arrival) throw new PortalFault('other_browser')
  const { identity, returnTo } = arrival
  const method = await findPortalMethod(call.db, identity)
  if (method) {
    await signInKnown(call, identity, method)
    return returnTo ?? '/'
  }
  await startVisit(call, identity)
  return pageForVisit(returnTo)
}

async function signInKnown(call: Call, identity: PortalIdentity, method: PortalMethod): Promise<void> {
  await transact(call.db, async (tx) => {
    const firstName = identity.firstName || method.firstName
    const lastName = identity.lastName || method.lastName
    const isCorrected = firstName !== method.firstName || lastName !== method.lastName
    if (firstName && lastName && isCorrected)
      await updatePortalNames(tx, identity, { accountId: method.accountId, firstName, lastName })
    await openSession({ ...call, db: tx }, method.accountId)
    await closeVisit({ ...call, db: tx })
  })
}

/** Whoever was signed in at this computer before is not the one who sits there now. */
async function startVisit(call: Call, identity: PortalIdentity): Promise<void> {
  const isNamed = identity.firstName !== '' && identity.lastName !== ''
  if (!isNamed && !isStaff(identity)) throw new PortalFault('names_missing')
  await transact(call.db, async (tx) => {
    await closeSession({ ...call, db: tx })
    await openVisit({ ...call, db: tx }, identity)
  })
}

/** A new pupil types a code, unless they came with one. */
function pageForVisit(returnTo: string | null): string {
  const [page] = /^\/campagnes\/[A-Za-z]{6}[0-9]{3}/.exec(returnTo ?? '') ?? []
  return page ?? '/campagnes'
}

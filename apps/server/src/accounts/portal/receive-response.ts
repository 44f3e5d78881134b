import { transact } from '../../platform/database/database.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { createSecretToken } from '../secret-token.ts'
import { hasRequest, insertAssertion, takeRequest, updateArrival } from './portal-queries.ts'
import { isSuccess } from './saml/check-assertion.ts'
import type { Portal } from './saml/portal.ts'
import { PortalFault } from './saml/portal-fault.ts'
import { readIdentity } from './saml/read-identity.ts'
import { readResponse } from './saml/read-response.ts'
import { verifyResponse } from './saml/verify-response.ts'

/** From the portal's answer to the browser's own request, which follows at once. */
const arrivalLength = 2 * 60_000

type Call = Pick<PublicCall, 'db' | 'now'> & { readonly portal: Portal }
type Posted = { readonly SAMLResponse: string; readonly RelayState: string | undefined }

/**
 * Takes the portal's answer and returns where to send the browser: on with a one-time secret, which it exchanges
 * for a session in a request of its own, or to the portal again if nobody here had asked for the answer.
 */
export async function receiveResponse({ db, now, portal }: Call, posted: Posted): Promise<string> {
  const { idp } = portal
  if (!idp) throw new PortalFault('not_set_up')
  const response = readResponse(posted.SAMLResponse)
  const { inResponseTo } = response
  if (!isSuccess(response.status)) {
    if (inResponseTo !== null) await takeRequest(db, inResponseTo, now)
    throw new PortalFault('status')
  }
  if (inResponseTo === null) return await startAgain(db, posted.RelayState)
  if (!(await takeRequest(db, inResponseTo, now))) throw new PortalFault('in_response_to')
  if (posted.RelayState !== inResponseTo) throw new PortalFault('relay_state')
  const { assertion, id, expiresAt } = await verifyResponse({ portal, idp, now }, response, inResponseTo)
  const identity = readIdentity(assertion, idp.entityId)
  const { token, hash } = createSecretToken()
  await transact(db, async (tx) => {
    if (!(await insertAssertion(tx, { idp: idp.entityId, id, expiresAt }))) throw new PortalFault('replay')
    await updateArrival(tx, inResponseTo, {
      arrivalHash: hash,
      identity,
      expiresAt: new Date(now.getTime() + arrivalLength),
    })
  })
  return `/api/portal/arrival?request=${inResponseTo}&key=${token}`
}

/** An unsolicited answer is never consumed. A portal that answers our own request so would be asked for ever. */
async function startAgain(db: PublicCall['db'], relayState: string | undefined): Promise<string> {
  if (relayState && (await hasRequest(db, relayState))) throw new PortalFault('in_response_to')
  return '/api/portal/sign-in'
}

import { randomBytes } from 'node:crypto'
import type { PublicCall } from '../../platform/http/serve.ts'
import { createSecretToken, hashToken } from '../secret-token.ts'
import { insertRequest } from './portal-queries.ts'
import { type Portal, signInUrl } from './saml/portal.ts'
import { PortalFault } from './saml/portal-fault.ts'

/** Tells the browser that asked for a log-in from all others, when it comes back from the portal. */
export const browserCookie = 'pix_portal'

/** Time to type a password at the portal, and to look for it first. */
const requestLength = 60 * 60_000

type Call = Pick<PublicCall, 'db' | 'now' | 'config' | 'request' | 'reply'> & { readonly portal: Portal }

/**
 * Where to send a browser so that the portal signs it in. The portal's answer is a POST from another site, which
 * carries no cookie of ours: the request waits in the database, and its id alone travels.
 */
export async function startPortalSignIn(
  { db, now, config, request, reply, portal }: Call,
  returnTo: string | null,
): Promise<string> {
  const { idp } = portal
  if (!idp) throw new PortalFault('not_set_up')
  const id = `_${randomBytes(20).toString('hex')}`
  const browser = request.cookies[browserCookie] ?? createSecretToken().token
  await insertRequest(db, {
    id,
    browserHash: hashToken(browser),
    returnTo,
    createdAt: now,
    expiresAt: new Date(now.getTime() + requestLength),
  })
  reply.setCookie(browserCookie, browser, {
    path: '/api/portal',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.publicUrl.startsWith('https:'),
  })
  return await signInUrl(portal, idp, id)
}

import type { PublicCall } from '../../platform/http/serve.ts'
import { sessionCookie } from '../../platform/http/access.ts'
import { getAccount } from '../queries.ts'
import { createSecretToken, hashToken } from '../secret-token.ts'
import { describeDevice } from './describe-device.ts'
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts'
import { sessionLength } from './session-length.ts'
import { deleteSession, insertSession } from './session-queries.ts'

export type SessionCall = Pick<PublicCall, 'db' | 'now' | 'config' | 'request' | 'reply'>

/** Signs an account in on this browser, which leaves the session it had. */
export async function openSession(
  { db, now, config, request, reply }: SessionCall,
  accountId: string,
): Promise<void> {
  const { space } = await getAccount(db, accountId)
  await forgetSession(db, request)
  const { token, hash } = createSecretToken()
  await insertSession(db, {
    tokenHash: hash,
    accountId,
    device: describeDevice(request.headers['user-agent']),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLength(space, config)),
  })
  setSessionCookie(reply, config, { token, space })
}

/** Signs out on this browser; nothing happens to one that was not signed in. */
export async function closeSession({ db, config, request, reply }: Omit<SessionCall, 'now'>): Promise<void> {
  await forgetSession(db, request)
  clearSessionCookie(reply, config)
}

async function forgetSession(db: SessionCall['db'], request: SessionCall['request']): Promise<void> {
  const token = request.cookies[sessionCookie]
  if (token) await deleteSession(db, hashToken(token))
}

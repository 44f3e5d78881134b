import type { accountsContract, Output } from '@orga/contract'
import { sessionCookie } from '../../platform/http/access.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { getPerson } from './get-person.ts'
import { setSessionCookie } from '../sessions/session-cookie.ts'

type Call = Pick<PublicCall, 'db' | 'config' | 'actor' | 'request' | 'reply'>

/** Who is signed in. Each page asks it first, so it also keeps the cookie alive as long as its session. */
export async function getMe({
  db,
  config,
  actor,
  request,
  reply,
}: Call): Promise<Output<typeof accountsContract.getMe>> {
  const token = request.cookies[sessionCookie]
  if (!actor || !token) return { person: null }
  setSessionCookie(reply, config, { token, space: actor.space })
  return { person: await getPerson(db, actor.accountId) }
}

import { accountsContract, type Input } from '@orga/contract'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { deleteSessionOf } from './session-queries.ts'

/** Ends one session of one's own, as of a computer left signed in. */
export async function revokeSession(
  { db, actor }: Pick<SignedInCall, 'db' | 'actor'>,
  { sessionId }: Input<typeof accountsContract.revokeSession>,
): Promise<Record<string, never>> {
  const ended = await deleteSessionOf(db, actor.accountId, Buffer.from(sessionId, 'base64url'))
  if (!ended) throw refusal(accountsContract.revokeSession, 'session_not_found')
  return {}
}

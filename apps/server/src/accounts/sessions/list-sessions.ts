import { accountsContract, type Input, type Output } from '@orga/contract'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { deleteSessionOf, listSessionsOf } from './session-queries.ts'

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'>

export async function listSessions({
  db,
  now,
  actor,
}: Call): Promise<Output<typeof accountsContract.listSessions>> {
  const sessions = await listSessionsOf(db, actor.accountId, now)
  return {
    sessions: sessions.map(({ tokenHash, device, createdAt, lastSeenAt }) => ({
      // The hash opens nothing, so it may serve as the name of the session.
      id: tokenHash.toString('base64url'),
      device,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: tokenHash.equals(actor.sessionHash),
    })),
  }
}

export async function revokeSession(
  { db, actor }: Call,
  { sessionId }: Input<typeof accountsContract.revokeSession>,
): Promise<Record<string, never>> {
  const ended = await deleteSessionOf(db, actor.accountId, Buffer.from(sessionId, 'base64url'))
  if (!ended) throw refusal(accountsContract.revokeSession, 'session_not_found')
  return {}
}

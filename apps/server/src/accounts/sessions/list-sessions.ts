import type { accountsContract, Output } from '@orga/contract'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { listSessionsOf } from './session-queries.ts'

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

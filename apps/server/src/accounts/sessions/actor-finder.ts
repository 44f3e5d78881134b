import type { Config } from '../../config.ts'
import type { Db } from '../../platform/database/database.ts'
import type { Actor } from '../../platform/http/access.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { hashToken } from '../secret-token.ts'
import { sessionLength } from './session-length.ts'
import { findSession, prolongSession } from './session-queries.ts'

/** One write a minute is enough to know that somebody is there. */
const seenEvery = 60_000

type Lengths = Pick<Config, 'sessionDays' | 'pupilIdleMinutes'>

/** How to find who holds a session cookie. Each request prolongs the session; one that has ended is refused. */
export const actorFinder =
  (lengths: Lengths) =>
  async (db: Db, token: string, now: Date): Promise<Actor> => {
    const sessionHash = hashToken(token)
    const session = await findSession(db, sessionHash)
    if (!session || session.expiresAt <= now) throw new Refusal('session_expired')
    const { accountId, space } = session
    if (now.getTime() - session.lastSeenAt.getTime() >= seenEvery) {
      const expiresAt = new Date(now.getTime() + sessionLength(space, lengths))
      await prolongSession(db, sessionHash, { lastSeenAt: now, expiresAt })
    }
    return { accountId, sessionHash, space }
  }

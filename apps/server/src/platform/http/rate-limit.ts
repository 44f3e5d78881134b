import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { networkOf } from './network-of.ts'
import { Refusal } from './refusal.ts'
import type { PublicCall } from './serve.ts'

declare module '../database/database.ts' {
  interface Tables {
    rateLimits: { key: string; hits: number; resetsAt: Date }
  }
}

type Limit = {
  readonly name: string
  /** `network`: all that come from one school's address; otherwise the account or address meant. */
  readonly by: 'network' | { readonly subject: string }
  readonly hits: number
  readonly seconds: number
}

/** Counts one more hit under `key` and returns how many there were since the window began. */
export async function countHit(
  db: Db,
  now: Date,
  { key, seconds }: { key: string; seconds: number },
): Promise<{ hits: number; resetsAt: Date }> {
  const hashed = createHash('sha256').update(key).digest('base64url')
  const resetsAt = new Date(now.getTime() + seconds * 1000)
  return await db
    .insertInto('rateLimits')
    .values({ key: hashed, hits: 1, resetsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        hits: sql<number>`case when rate_limits.resets_at <= ${now} then 1 else rate_limits.hits + 1 end`,
        resetsAt: sql<Date>`case when rate_limits.resets_at <= ${now} then ${resetsAt} else rate_limits.resets_at end`,
      }),
    )
    .returning(['hits', 'resetsAt'])
    .executeTakeFirstOrThrow()
}

/** Throws `too_many_requests` with the seconds to wait beyond `hits` in `seconds`. Kept in the database: all processes share it. */
export async function limitRequests(
  { db, now, request }: Pick<PublicCall, 'db' | 'now' | 'request'>,
  { name, by, hits, seconds }: Limit,
): Promise<void> {
  const subject = by === 'network' ? networkOf(request.ip) : by.subject
  const counted = await countHit(db, now, { key: `${name}:${subject}`, seconds })
  if (counted.hits <= hits) return
  const wait = Math.max(1, Math.ceil((counted.resetsAt.getTime() - now.getTime()) / 1000))
  throw new Refusal('too_many_requests', { details: { seconds: wait } })
}

import type { Db } from '../../platform/database/database.ts'
import type { ClaimantKey } from './find-claimant.ts'

const triesInARow = 5
const minute = 60_000
const firstWait = 5 * minute
const longestWait = 24 * 60 * minute
/** After so long without a try, counting begins anew. */
const forgetAfter = 24 * 60 * minute

export type Tries = { readonly failures: number; readonly blockedUntil: Date | null }

/** Until when a claimant waits after so many wrong dates: five minutes after five, twice as long after five more. */
export function waitAfter(failures: number): number {
  if (failures === 0 || failures % triesInARow !== 0) return 0
  return Math.min(longestWait, firstWait * 2 ** (failures / triesInARow - 1))
}

export const triesLeftAfter = (failures: number): number =>
  waitAfter(failures) > 0 ? 0 : triesInARow - (failures % triesInARow)

/**
 * How often a claimant was wrong in a school. Until the transaction ends, other requests of theirs there wait, so
 * that tries made at the same time count one by one.
 */
export async function lockTries(
  tx: Db,
  { organizationId, kind, identifier }: ClaimantKey,
  now: Date,
): Promise<Tries> {
  const { failures, blockedUntil, updatedAt } = await tx
    .insertInto('linkTries')
    .values({ organizationId, kind, identifier, failures: 0, blockedUntil: null, updatedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'kind', 'identifier']).doUpdateSet((eb) => ({
        failures: eb.ref('linkTries.failures'),
      })),
    )
    .returning(['failures', 'blockedUntil', 'updatedAt'])
    .executeTakeFirstOrThrow()
  const isOld = now.getTime() - updatedAt.getTime() > forgetAfter
  return isOld ? { failures: 0, blockedUntil: null } : { failures, blockedUntil }
}

export async function updateTries(
  tx: Db,
  { organizationId, kind, identifier }: ClaimantKey,
  { failures, now }: { failures: number; now: Date },
): Promise<void> {
  const wait = waitAfter(failures)
  const blockedUntil = wait > 0 ? new Date(now.getTime() + wait) : null
  await tx
    .updateTable('linkTries')
    .set({ failures, blockedUntil, updatedAt: now })
    .where('organizationId', '=', organizationId)
    .where('kind', '=', kind)
    .where('identifier', '=', identifier)
    .execute()
}

export async function deleteTries(tx: Db, { organizationId, kind, identifier }: ClaimantKey): Promise<void> {
  await tx
    .deleteFrom('linkTries')
    .where('organizationId', '=', organizationId)
    .where('kind', '=', kind)
    .where('identifier', '=', identifier)
    .execute()
}

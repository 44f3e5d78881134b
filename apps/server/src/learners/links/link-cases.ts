import { randomInt } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../platform/database/database.ts'
import type { ClaimantKey } from './find-claimant.ts'
import type { Names } from './match-learner.ts'

export const caseReasons = [
  'no_match',
  'several_matches',
  'already_linked',
  'account_linked_elsewhere',
] as const
export type CaseReason = (typeof caseReasons)[number]

type CaseFacts = Names & {
  readonly reason: CaseReason
  readonly birthDate: string
  readonly division: string | null
  readonly learnerId: string | null
}

const openCase = (db: Db, { organizationId, kind, identifier }: ClaimantKey) =>
  db
    .selectFrom('linkCases')
    .select(['id', 'helpCode'])
    .where('organizationId', '=', organizationId)
    .where('kind', '=', kind)
    .where('identifier', '=', identifier)
    .where('resolvedAt', 'is', null)

/** The code that a claimant was given in this school and that nobody has used yet. */
export async function findHelpCode(db: Db, claimant: ClaimantKey): Promise<string | undefined> {
  return (await openCase(db, claimant).executeTakeFirst())?.helpCode
}

/** Keeps what a claimant could not do by themselves. Further tries belong to the same case, with the same code. */
export async function saveCase(tx: Db, claimant: ClaimantKey, facts: CaseFacts, now: Date): Promise<string> {
  const { organizationId, kind, identifier } = claimant
  const known = await openCase(tx, claimant).forUpdate().executeTakeFirst()
  if (known) {
    await tx
      .updateTable('linkCases')
      .set({ ...facts, updatedAt: now })
      .where('organizationId', '=', organizationId)
      .where('id', '=', known.id)
      .execute()
    return known.helpCode
  }
  const helpCode = await drawHelpCode(tx, organizationId)
  await tx
    .insertInto('linkCases')
    .values({
      ...facts,
      organizationId,
      kind,
      identifier,
      id: uuidv7(),
      helpCode,
      createdAt: now,
      updatedAt: now,
      resolvedAt: null,
      resolution: null,
    })
    .execute()
  return helpCode
}

const write = (code: number): string => String(code).padStart(4, '0')

/** Four digits that no open case of the school has; the unique index decides if two draw the same at once. */
async function drawHelpCode(tx: Db, organizationId: string): Promise<string> {
  const rows = await tx
    .selectFrom('linkCases')
    .select('helpCode')
    .where('organizationId', '=', organizationId)
    .where('resolvedAt', 'is', null)
    .execute()
  const used = new Set(rows.map(({ helpCode }) => helpCode))
  const free = Array.from({ length: 10_000 }, (_, code) => write(code)).filter((code) => !used.has(code))
  const drawn = free.length > 0 ? free[randomInt(free.length)] : undefined
  if (drawn === undefined) throw new Error('A school has ten thousand open cases')
  return drawn
}

/** Closes what a claimant had open in a school, once they are linked after all. */
export async function closeCases(
  tx: Db,
  { organizationId, kind, identifier }: ClaimantKey,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('linkCases')
    .set({ resolvedAt: now, resolution: 'linked', updatedAt: now })
    .where('organizationId', '=', organizationId)
    .where('kind', '=', kind)
    .where('identifier', '=', identifier)
    .where('resolvedAt', 'is', null)
    .execute()
}

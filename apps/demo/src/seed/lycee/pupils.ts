import type { Chance } from '@orga/fixtures'
import type { Tx } from '../../../../server/src/platform/database/database.ts'
import type { Lycee } from './team.ts'

/** A learner of the lycée’s lists, those of last year included. */
export type Pupil = {
  readonly learnerId: string
  readonly eleveId: string
  readonly firstName: string
  readonly lastName: string
  readonly division: string
  readonly isHere: boolean
}

export async function listPupils(tx: Tx, { organizationId }: Lycee): Promise<Pupil[]> {
  const rows = await tx
    .selectFrom('learners')
    .select(['id as learnerId', 'eleveId', 'firstName', 'lastName', 'division', 'hiddenAt'])
    .where('organizationId', '=', organizationId)
    .execute()
  return rows
    .flatMap(({ eleveId, division, hiddenAt, ...pupil }) =>
      eleveId && division ? [{ ...pupil, eleveId, division, isHere: hiddenAt === null }] : [],
    )
    .sort((a, b) => Number(a.eleveId) - Number(b.eleveId))
}

/** Pupils of today who have not come through the portal yet: 40, most of them where no campaign has begun. */
const notYet: Readonly<Record<string, number>> = {
  '2DE 2': 1,
  '2DE 3': 6,
  '2DE 4': 13,
  '1G 2': 5,
  '1 STMG': 6,
  'TG 1': 3,
  'TG 2': 4,
  'T STMG': 2,
}

/** Who has come through the portal by now; whoever has left since may have as well. */
export function pickLinkable(pupils: readonly Pupil[], chance: Chance): Pupil[] {
  const left = new Map(Object.entries(notYet))
  const drawn = pupils.map((pupil) => ({ pupil, draw: chance.below(1_000_000) }))
  drawn.sort((a, b) => a.draw - b.draw)
  const without = new Set<string>()
  for (const { pupil } of drawn) {
    const count = pupil.isHere ? (left.get(pupil.division) ?? 0) : 0
    if (count === 0) continue
    left.set(pupil.division, count - 1)
    without.add(pupil.learnerId)
  }
  return pupils.filter(({ learnerId }) => !without.has(learnerId))
}

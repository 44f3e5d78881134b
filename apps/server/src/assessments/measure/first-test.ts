import type { Accommodations } from '@orga/contract'
import type { Skill as EngineSkill, Test } from '@orga/engine'
import type { Bank, Skill } from '../../content/index.ts'
import type { AssessmentRow } from '../queries.ts'
import { findSkills } from '../run/target-skills.ts'
import { isAllowed } from './accommodate.ts'

type TestRow = Pick<
  AssessmentRow,
  'skillIds' | 'tubes' | 'startedAt' | 'asked' | 'seed' | 'seenChallengeIds'
> & { readonly accommodations?: Accommodations }

/** A test that began under the first rule, as that rule sees it. */
export function toFirstTest(bank: Bank, row: TestRow): Test {
  return {
    skills: findSkills(bank, row.skillIds).map((skill) => withChallenges(bank, skill, row.accommodations)),
    knowledge: row.tubes,
    startedAt: row.startedAt.getTime(),
    asked: row.asked.map((challengeId) => ({ challengeId, timed: isTimed(bank, challengeId) })),
    seed: row.seed,
    seen: new Set(row.seenChallengeIds),
  }
}

const isTimed = (bank: Bank, challengeId: string): boolean =>
  (bank.challenges.get(challengeId)?.timer ?? null) !== null

function withChallenges(
  bank: Bank,
  { id, tubeId, level, challengeIds }: Skill,
  accommodations: Accommodations | undefined,
): EngineSkill {
  const challenges = challengeIds.flatMap((challengeId) => {
    const challenge = bank.challenges.get(challengeId)
    if (challenge && accommodations && !isAllowed(challenge, accommodations)) return []
    return challenge ? [{ id: challenge.id, timed: challenge.timer !== null }] : []
  })
  return { id, tubeId, level, challenges }
}

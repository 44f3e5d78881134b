import type { Skill as EngineSkill, Test } from '@orga/engine'
import type { Bank, Skill } from '../../content/index.ts'
import type { AssessmentRow } from '../queries.ts'
import { findSkills } from '../run/target-skills.ts'

type TestRow = Pick<AssessmentRow, 'skillIds' | 'tubes' | 'startedAt' | 'asked' | 'seed' | 'seenChallengeIds'>

/** A test that began under the first rule, as that rule sees it. */
export function toFirstTest(bank: Bank, row: TestRow): Test {
  return {
    skills: findSkills(bank, row.skillIds).map((skill) => withChallenges(bank, skill)),
    knowledge: row.tubes,
    startedAt: row.startedAt.getTime(),
    asked: row.asked.map((challengeId) => ({ challengeId, timed: isTimed(bank, challengeId) })),
    seed: row.seed,
    seen: new Set(row.seenChallengeIds),
  }
}

const isTimed = (bank: Bank, challengeId: string): boolean =>
  (bank.challenges.get(challengeId)?.timer ?? null) !== null

function withChallenges(bank: Bank, { id, tubeId, level, challengeIds }: Skill): EngineSkill {
  const challenges = challengeIds.flatMap((challengeId) => {
    const challenge = bank.challenges.get(challengeId)
    return challenge ? [{ id: challenge.id, timed: challenge.timer !== null }] : []
  })
  return { id, tubeId, level, challenges }
}

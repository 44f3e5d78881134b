import { engineVersion, selectNext, type Test } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  insertAssessment,
  listSeenChallenges,
  lockKnowledge,
  type NewAssessment,
  touchKnowledge,
} from '../queries.ts'
import { laterThan, testOf } from './take-answer.ts'
import { findSkills, measureProgress, type Progress } from './target-skills.ts'

type Begun = {
  readonly progress: Progress
  readonly startedAt: Date
  /** When there was nothing to ask from the beginning. */
  readonly completedAt: Date | null
}

type Plan = Pick<NewAssessment, 'id' | 'accountId' | 'kind' | 'skillIds'> &
  Partial<Pick<NewAssessment, 'competenceId' | 'organizationId' | 'participationId'>>

/** Begins a test and chooses its first question, which is served when the page asks for it. */
export async function beginAssessment(
  tx: Tx,
  { bank, now }: { bank: Bank; now: Date },
  plan: Plan,
): Promise<Begun> {
  const { accountId, id } = plan
  const { tubes, updatedAt } = await lockKnowledge(tx, accountId)
  const startedAt = laterThan(updatedAt, now)
  const skills = findSkills(bank, plan.skillIds)
  const challengeIds = skills.flatMap((skill) => skill.challengeIds)
  const seenChallengeIds = await listSeenChallenges(tx, accountId, challengeIds)
  const row = { skillIds: plan.skillIds, tubes, startedAt, asked: [], seed: id, seenChallengeIds }
  const test: Test = testOf(bank, row)
  const challengeId = selectNext(test)?.challengeId ?? null
  const progress = measureProgress(skills, tubes)
  await insertAssessment(tx, {
    competenceId: null,
    organizationId: null,
    participationId: null,
    ...plan,
    engineVersion,
    seed: id,
    knownSkills: progress.validated,
    seenChallengeIds,
    challengeId,
    startedAt,
  })
  await touchKnowledge(tx, accountId, startedAt)
  return { progress, startedAt, completedAt: challengeId === null ? startedAt : null }
}

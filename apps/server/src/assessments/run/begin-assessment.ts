import { engineVersion, type Knowledge, selectNext } from '@orga/engine'
import { v7 as uuidv7 } from 'uuid'
import type { Bank } from '../../content/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { listSeenChallenges } from '../answer-queries.ts'
import { lockKnowledge, type NewAssessment } from '../queries.ts'
import { testOf } from './take-answer.ts'
import { findSkills, measureProgress, type Progress } from './target-skills.ts'

type Aim = { readonly accountId: string; readonly skillIds: string[] }
type Belonging = 'kind' | 'competenceId' | 'organizationId' | 'campaignId' | 'participationId'

export type Begun = {
  /** Ready to be written, but for what it belongs to. */
  readonly assessment: Omit<NewAssessment, Belonging>
  readonly knowledge: Knowledge
  readonly progress: Progress
  /** When there was nothing to ask from the beginning. */
  readonly completedAt: Date | null
}

/** Begins a test: chooses its first question, which is served when the page asks for it. The caller writes it. */
export async function beginAssessment(
  tx: Tx,
  { bank, now }: { bank: Bank; now: Date },
  { accountId, skillIds }: Aim,
): Promise<Begun> {
  const { tubes, updatedAt: startedAt } = await lockKnowledge(tx, accountId, now)
  const skills = findSkills(bank, skillIds)
  const isNewcomer = Object.keys(tubes).length === 0
  const challengeIds = isNewcomer ? [] : skills.flatMap((skill) => skill.challengeIds)
  const seenChallengeIds = await listSeenChallenges(tx, accountId, challengeIds)
  const id = uuidv7()
  const test = testOf(bank, { skillIds, tubes, startedAt, asked: [], seed: id, seenChallengeIds })
  const challengeId = selectNext(test)?.challengeId ?? null
  const progress = measureProgress(skills, tubes)
  const known = { skillIds, knownSkills: progress.validated, seenChallengeIds, challengeId, startedAt }
  return {
    assessment: { id, accountId, engineVersion, seed: id, ...known },
    knowledge: tubes,
    progress,
    completedAt: challengeId === null ? startedAt : null,
  }
}

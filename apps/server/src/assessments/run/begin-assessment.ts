import { v7 as uuidv7 } from 'uuid'
import type { Bank } from '../../content/index.ts'
import { findAccommodationsOfAccount } from '../../learners/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readEvidence, updateEvidence } from '../answer-queries.ts'
import { lockKnowledge, type NewAssessment } from '../queries.ts'
import { type Beginning, beginTest, type BegunTest } from './begin-test.ts'

type Aim = Pick<Beginning, 'skillIds' | 'grade' | 'device'> & { readonly accountId: string }
type Belonging = 'kind' | 'competenceId' | 'organizationId' | 'campaignId' | 'participationId'

export type Begun = Pick<BegunTest, 'course' | 'concluded' | 'progress'> & {
  /** Ready to be written, but for what it belongs to. */
  readonly assessment: Omit<NewAssessment, Belonging>
  /** When there was nothing to ask from the beginning. */
  readonly completedAt: Date | null
}

/** Begins a test: chooses its first question, which is served when the page asks for it. The caller writes it. */
export async function beginAssessment(
  tx: Tx,
  { bank, now }: { bank: Bank; now: Date },
  { accountId, ...aim }: Aim,
): Promise<Begun> {
  const { tubes, updatedAt: startedAt, ...known } = await lockKnowledge(tx, accountId, now)
  const evidence = known.evidence ?? (await readEvidence(tx, accountId))
  if (known.evidence === null) await updateEvidence(tx, accountId, evidence)
  const id = uuidv7()
  const accommodations = await findAccommodationsOfAccount(tx, accountId)
  const begun = beginTest(bank, { ...aim, accommodations, id, startedAt, tubes, evidence })
  const { engineVersion, course, challengeId, knownSkills } = begun
  const { settings, device, seed, skillIds } = course
  const rule = { engineVersion, settings, device, seed, skillIds }
  return {
    ...begun,
    assessment: { id, accountId, ...rule, knownSkills, challengeId, startedAt },
    completedAt: challengeId === null ? startedAt : null,
  }
}

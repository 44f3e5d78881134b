import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { nextRetry } from '@orga/engine'
import { v7 as uuidv7 } from 'uuid'
import type { Bank, Competence } from '../../content/index.ts'
import { transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { findRunningCompetence, lockKnowledge } from '../queries.ts'
import { beginAssessment } from './begin-assessment.ts'
import { listSkillsOfCompetence } from './target-skills.ts'

const contract = assessmentsContract.startCompetence

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }

/** Begins a test of one competence, or goes on with the one that is running. */
export async function startCompetence(
  call: Call,
  { competenceId }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const competence = call.bank.competences.get(competenceId)
  if (!competence) throw refusal(contract, 'competence_not_found')
  const running = await findRunningCompetence(call.db, call.actor.accountId, competenceId)
  return { assessmentId: running ?? (await transact(call.db, (tx) => train(tx, call, competence))) }
}

async function train(tx: Tx, { bank, now, actor }: Call, competence: Competence): Promise<string> {
  const { accountId } = actor
  // The row is locked: a second click waits here for the first one, and finds what it has begun.
  const { tubes } = await lockKnowledge(tx, accountId)
  const running = await findRunningCompetence(tx, accountId, competence.id)
  if (running) return running
  const skillIds = listSkillsOfCompetence(bank, competence.id).map(({ id }) => id)
  const plan = {
    accountId,
    id: uuidv7(),
    kind: 'competence',
    competenceId: competence.id,
    skillIds,
  } as const
  const { completedAt } = await beginAssessment(tx, { bank, now }, plan)
  if (completedAt) {
    const retryAt = nextRetry(tubes, competence.tubeIds)
    const details = { retryAt: retryAt === null ? null : new Date(retryAt).toISOString() }
    throw refusal(contract, 'nothing_to_ask', { details })
  }
  return plan.id
}

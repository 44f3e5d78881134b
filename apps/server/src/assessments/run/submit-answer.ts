import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { updateParticipation } from '../../campaigns/index.ts'
import type { Bank } from '../../content/index.ts'
import { transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { type AssessmentKey, type AssessmentRow, insertAnswer, lockAssessment } from '../queries.ts'
import { readValue } from '../questions/read-value.ts'
import { presentState } from './present-state.ts'
import { type Given, type Taken, takeAnswer } from './take-answer.ts'
import { findSkills, measureProgress } from './target-skills.ts'

const contract = assessmentsContract.submitAnswer

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }

/**
 * Takes an answer and chooses the next question, in one transaction of three statements. An answer sent again is
 * known by its key: it changes nothing and is answered by where the test stands.
 */
export async function submitAnswer(
  { db, now, actor, bank }: Call,
  input: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const key = { accountId: actor.accountId, assessmentId: input.assessmentId }
  const row = await transact(db, async (tx) => {
    const row = await lockAssessment(tx, key)
    if (!row) throw refusal(contract, 'assessment_not_found')
    if (row.asked.some(({ clientKey }) => clientKey === input.clientKey)) return row
    const given = { ...checkTurn(bank, row, input), clientKey: input.clientKey, now }
    const taken = takeAnswer(bank, row, given)
    await writeAnswer(tx, key, { bank, row, given, taken })
    return rowAfter(row, taken)
  })
  return presentState(bank, row, now)
}

/** The question in hand and what is said to it. Throws what refuses the answer. */
function checkTurn(
  bank: Bank,
  row: AssessmentRow,
  { challengeId, value: sent }: Input<typeof contract>,
): Pick<Given, 'challenge' | 'value'> {
  if (row.archivedAt) throw refusal(contract, 'campaign_archived')
  if (row.challengeId === null) throw refusal(contract, 'assessment_completed')
  const challenge = bank.challenges.get(row.challengeId)
  // One that the bank has withdrawn is replaced when the page asks where the test stands.
  if (!challenge || challenge.id !== challengeId) throw refusal(contract, 'another_question_in_hand')
  const value = readValue(challenge, sent)
  if (value === undefined) throw refusal(contract, 'invalid_input', { fields: { value: ['malformed'] } })
  return { challenge, value }
}

type Written = {
  readonly bank: Bank
  readonly row: AssessmentRow
  readonly given: Given
  readonly taken: Taken
}

async function writeAnswer(tx: Tx, key: AssessmentKey, { bank, row, given, taken }: Written): Promise<void> {
  const { asked, seconds, answeredAt, knowledge, next } = taken
  const { challengeId, outcome, clientKey } = asked
  const position = row.asked.length + 1
  const facts = { position, challengeId, value: given.value, outcome, seconds, clientKey, answeredAt }
  const tubeId = bank.skills.get(asked.skillId)?.tubeId ?? ''
  const known = knowledge[tubeId]
  await insertAnswer(tx, { ...key, ...facts }, { asked, next, tubes: known ? { [tubeId]: known } : {} })
  const { organizationId, participationId } = row
  if (!organizationId || !participationId) return
  const { validated, competences } = measureProgress(findSkills(bank, row.skillIds), knowledge)
  const progress = { answersCount: position, validatedSkills: validated, competences }
  await updateParticipation(
    tx,
    { organizationId, participationId },
    { ...progress, finishedAt: next.completedAt },
  )
}

function rowAfter(row: AssessmentRow, { asked, answeredAt, knowledge, next }: Taken): AssessmentRow {
  return {
    ...row,
    ...next,
    state: next.completedAt ? 'completed' : 'started',
    asked: [...row.asked, asked],
    tubes: knowledge,
    knowledgeUpdatedAt: answeredAt,
  }
}

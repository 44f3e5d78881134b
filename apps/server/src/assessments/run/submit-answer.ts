import { isDeepStrictEqual } from 'node:util'
import { assessmentsContract, type Input, type Output } from '@orga/contract'
import type { Knowledge } from '@orga/engine'
import { participationUpdate } from '../../campaigns/index.ts'
import { type Bank, findChallenge } from '../../content/index.ts'
import { isRetryable, isUniqueViolation } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { hasAnswer, insertAnswer } from '../answer-queries.ts'
import { type AssessmentKey, type AssessmentRow, findAssessment } from '../queries.ts'
import { measureResult } from '../measure/measure-result.ts'
import { readValue } from '../questions/read-value.ts'
import { presentState } from './present-state.ts'
import { type Given, type Taken, takeAnswer } from './take-answer.ts'

const contract = assessmentsContract.submitAnswer

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }
type Sent = Input<typeof contract>

const attempts = 10

/**
 * Takes an answer and chooses the next question. What another tab or test has written meanwhile is read, and the
 * answer judged again. One that is sent again changes nothing and is answered by where the test stands.
 */
export async function submitAnswer(call: Call, input: Sent): Promise<Output<typeof contract>> {
  const { db, now, actor, bank } = call
  const key = { accountId: actor.accountId, assessmentId: input.assessmentId }
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const row = await findAssessment(db, key)
    if (!row) throw refusal(contract, 'assessment_not_found')
    // A question is asked once in a test: an answer to the one in hand is new.
    const isNew = row.challengeId === input.challengeId
    if (!isNew && (await hasAnswer(db, key, input.clientKey))) return presentState(bank, row, { now })
    const given = { ...checkTurn(bank, row, input), now }
    const taken = takeAnswer(bank, row, given)
    if (await writeAnswer(call, row, { key, sent: input, given, taken }))
      return presentState(bank, taken.after, { now, remaining: taken.remaining })
  }
  throw new Error(`Assessment ${input.assessmentId} did not stand still`)
}

/** The question in hand and what is said to it. Throws what refuses the answer. */
function checkTurn(
  bank: Bank,
  row: AssessmentRow,
  { challengeId, value: sent }: Sent,
): Pick<Given, 'challenge' | 'value'> {
  if (row.archivedAt) throw refusal(contract, 'campaign_archived')
  if (row.challengeId === null) throw refusal(contract, 'assessment_completed')
  const challenge = findChallenge(bank, row.challengeId, row.id)
  // One that the bank has withdrawn is replaced when the page asks where the test stands.
  if (!challenge || challenge.id !== challengeId) throw refusal(contract, 'another_question_in_hand')
  const value = readValue(challenge, sent)
  if (value === undefined) throw refusal(contract, 'invalid_input', { fields: { value: ['malformed'] } })
  return { challenge, value }
}

type Written = {
  readonly key: AssessmentKey
  readonly sent: Pick<Sent, 'clientKey' | 'away'>
  readonly given: Given
  readonly taken: Taken
}

/** Returns whether it was written; if not, the test has moved on meanwhile. */
async function writeAnswer(
  { db, bank }: Call,
  row: AssessmentRow,
  { key, sent: { clientKey, away }, given: { challenge, value }, taken }: Written,
): Promise<boolean> {
  const { after, outcome, seconds, answeredAt } = taken
  const position = after.asked.length
  // In training nobody looks: it is not kept.
  const told = row.kind === 'campaign' ? away : { times: 0, seconds: 0 }
  const facts = { position, challengeId: challenge.id, value, outcome, seconds, away: told }
  try {
    return await insertAnswer(
      db,
      { ...key, ...facts, clientKey, answeredAt },
      {
        knownAt: row.knowledgeUpdatedAt,
        next: after,
        tubes: changedTubes(row, after),
        counted: countInCampaign(bank, after),
      },
    )
  } catch (error) {
    if (isRetryable(error)) return false
    // The key was another answer's: not a page of ours.
    if (isUniqueViolation(error)) throw refusal(contract, 'another_question_in_hand')
    throw error
  }
}

/** What is known otherwise than before: the rest need not be written again. */
function changedTubes({ tubes: before }: AssessmentRow, { tubes }: AssessmentRow): Knowledge {
  return Object.fromEntries(
    Object.entries(tubes).filter(([id, tube]) => tube !== before[id] && !isDeepStrictEqual(tube, before[id])),
  )
}

/** What a campaign counts after the answer. */
function countInCampaign(bank: Bank, after: AssessmentRow) {
  const { organizationId, participationId, asked, completedAt: finishedAt } = after
  if (!organizationId || !participationId) return undefined
  const ended = finishedAt !== null
  const { validated: validatedSkills, competences } = measureResult(bank, after, { ended })
  const progress = { answersCount: asked.length, validatedSkills, competences, finishedAt }
  return participationUpdate({ organizationId, participationId }, progress)
}

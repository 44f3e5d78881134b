import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { checkAnswer } from '@orga/engine'
import { type Bank, findChallenge } from '../../content/index.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { listLastAnswers } from '../answer-queries.ts'
import { findAssessment } from '../queries.ts'
import { presentKey } from '../questions/present-key.ts'
import { presentQuestion } from '../questions/present-question.ts'
import { presentValue } from '../questions/present-value.ts'

const contract = assessmentsContract.listCorrections

type Call = Pick<SignedInCall, 'db' | 'actor'> & { readonly bank: Bank }
type AnswerRow = Awaited<ReturnType<typeof listLastAnswers>>[number]
type Correction = Output<typeof contract>['corrections'][number]

/** The last questions answered, each with its key: only what has an answer is ever corrected. */
export async function listCorrections(
  { db, actor, bank }: Call,
  { assessmentId, last }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const key = { accountId: actor.accountId, assessmentId }
  const answers = await listLastAnswers(db, key, last)
  if (answers.length === 0 && !(await findAssessment(db, key)))
    throw refusal(contract, 'assessment_not_found')
  return { corrections: answers.flatMap((answer) => presentCorrection(bank, assessmentId, answer)) }
}

function presentCorrection(bank: Bank, assessmentId: string, answer: AnswerRow): Correction[] {
  const { position, outcome, value } = answer
  const challenge = findChallenge(bank, answer.challengeId, assessmentId)
  // Withdrawn from the bank since: it counts, but there is nothing left to show.
  if (!challenge) return []
  const feedback = value === null ? undefined : checkAnswer(challenge.solution, value).feedback
  return [
    {
      position,
      outcome,
      question: presentQuestion(bank, challenge, assessmentId),
      given: presentValue(challenge, value),
      ...presentKey(bank, challenge, feedback),
    },
  ]
}

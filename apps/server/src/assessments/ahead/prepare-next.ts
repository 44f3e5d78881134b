import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { type Bank, type Challenge, findChallenge } from '../../content/index.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { presentQuestion } from '../questions/present-question.ts'
import { type AssessmentRow, findAssessment, promiseNext } from '../queries.ts'
import { findPromised } from './find-promised.ts'
import { foreseeNext } from './foresee-next.ts'

const contract = assessmentsContract.prepareNext

type Call = Pick<SignedInCall, 'db' | 'now' | 'actor'> & { readonly bank: Bank }

/**
 * What a page may have in advance: the next question where it is the same whatever is answered, which is then promised;
 * otherwise what the next one may need beside its text. The one in hand stays in hand.
 */
export async function prepareNext(
  { db, now, actor, bank }: Call,
  { assessmentId, challengeId }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const key = { accountId: actor.accountId, assessmentId }
  const row = await findAssessment(db, key)
  if (!row) throw refusal(contract, 'assessment_not_found')
  // The page is behind, or its question waits behind a pause.
  if (row.challengeId !== challengeId || row.servedAt === null || row.archivedAt)
    return present(bank, row, [])
  const promised = findPromised(bank, row)
  if (promised) return presentPromised(bank, row, promised)
  const { certain, possible } = foreseeNext(bank, row, now)
  if (!certain) return present(bank, row, possible)
  const promisedId = await promiseNext(db, key, { inHand: challengeId, promisedId: certain.id })
  return presentPromised(bank, row, promisedId ?? null)
}

function presentPromised(bank: Bank, row: AssessmentRow, promisedId: string | null) {
  const challenge = findChallenge(bank, findPromised(bank, { ...row, promisedId }), row.id)
  const question = challenge && presentQuestion(bank, challenge, row.id)
  return { ...present(bank, row, challenge ? [challenge] : []), question: question ?? null }
}

/** What questions need beside their text: of which of them it is, nobody can tell. */
function present(
  bank: Bank,
  { id }: AssessmentRow,
  challenges: readonly Challenge[],
): Output<typeof contract> {
  const questions = challenges.map((challenge) => presentQuestion(bank, challenge, id))
  return {
    question: null,
    images: questions.flatMap(({ image }) => image?.url ?? []),
    simulators: [...new Set(questions.flatMap(({ simulator }) => simulator?.name ?? []))],
  }
}

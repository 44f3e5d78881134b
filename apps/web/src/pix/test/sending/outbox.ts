import { assessmentsContract, type InputSource } from '@orga/contract'
import { keepHere, recallKept } from '../../../common/client/kept-here.ts'

/** Texts per field, or the state of a simulator. */
export type AnswerValue = string | string[] | Record<string, unknown>

export type Away = { readonly times: number; readonly seconds: number }

/** An answer on its way, without saying whose it is. Its key stays the same, so that it counts once. */
export type Sending = {
  readonly challengeId: string
  readonly value: AnswerValue | null
  readonly clientKey: string
  readonly away: Away
}

const keyOf = (assessmentId: string): string => `answers:${assessmentId}`

/** The answers of a test that this browser has kept while it was cut off, the first first. */
export function readOutbox(assessmentId: string): readonly Sending[] {
  const kept = recallKept(keyOf(assessmentId))
  return Array.isArray(kept) ? kept.filter((one) => isSending(assessmentId, one)) : []
}

function isSending(assessmentId: string, kept: unknown): kept is Sending {
  const whole = typeof kept === 'object' && kept !== null ? { ...kept, assessmentId } : kept
  return assessmentsContract.submitAnswer.input.safeParse(whole).success
}

export function writeOutbox(assessmentId: string, answers: readonly Sending[]): void {
  keepHere(keyOf(assessmentId), answers.length > 0 ? answers : null)
}

export const toInput = (
  assessmentId: string,
  answer: Sending,
): InputSource<typeof assessmentsContract.submitAnswer> => ({ assessmentId, ...answer })

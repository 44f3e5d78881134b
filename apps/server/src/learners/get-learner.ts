import { type Input, learnersContract, type Output } from '@orga/contract'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import { findAccommodations } from './accommodations/accommodation-queries.ts'
import { presentLearner } from './present-learner.ts'
import { findLearner } from './queries.ts'

const contract = learnersContract.getLearner

/** One pupil of the roster. One who has left is on it no more. */
export async function getLearner(
  { db }: Pick<MemberCall, 'db'>,
  key: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const row = await findLearner(db, key)
  if (!row) throw refusal(contract, 'learner_not_found')
  return { ...presentLearner(row), accommodations: await findAccommodations(db, key) }
}

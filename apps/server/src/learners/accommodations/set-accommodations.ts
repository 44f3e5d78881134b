import { isDeepStrictEqual } from 'node:util'
import { type Input, learnersContract, type Output } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { MemberCall } from '../../platform/http/serve.ts'
import { lockLearner } from '../queries.ts'
import {
  deleteAccommodations,
  findAccommodations,
  noAccommodations,
  upsertAccommodations,
} from './accommodation-queries.ts'

const contract = learnersContract.setAccommodations

/**
 * Says what a pupil needs in every test, from the next question on. The audit says that somebody changed it and for
 * whom, but not what: a need tells of a person’s health, and the trail outlives it.
 */
export async function setAccommodations(
  { db, now, actor }: Pick<MemberCall, 'db' | 'now' | 'actor'>,
  { organizationId, learnerId, ...needs }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { moreTime, largerText, readAloud, withoutTimer, withoutSimulator } = needs
  const accommodations = { moreTime, largerText, readAloud, withoutTimer, withoutSimulator }
  const key = { organizationId, learnerId }
  return await transact(db, async (tx) => {
    if (!(await lockLearner(tx, key))) throw refusal(contract, 'learner_not_found')
    const before = await findAccommodations(tx, key)
    if (isDeepStrictEqual(before, accommodations)) return accommodations
    if (isDeepStrictEqual(accommodations, noAccommodations)) await deleteAccommodations(tx, key)
    else await upsertAccommodations(tx, key, { accommodations, now })
    await audit(tx, now, {
      organizationId,
      accountId: actor.accountId,
      action: 'accommodations_changed',
      subject: { type: 'learner', id: learnerId },
    })
    return accommodations
  })
}

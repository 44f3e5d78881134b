import { type Input, linksContract, type Output } from '@orga/contract'
import { isUniqueViolation, transact, type Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { findClaimant } from './find-claimant.ts'
import { judgeClaim } from './judge-claim.ts'
import { findSchoolByCode } from './link-queries.ts'

const contract = linksContract.proposeLink

/** Shows a pupil who they seem to be, for them to confirm. Nothing is linked. */
export async function proposeLink(
  call: PublicCall,
  { code, birthDate, ...typed }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { db, now } = call
  const school = await findSchoolByCode(db, code)
  if (!school) throw refusal(contract, 'campaign_not_found')
  const claimant = await findClaimant(call, school.organizationId, typed)
  const judged = await transactAgain(db, (tx) => judgeClaim({ tx, now }, { school, claimant, birthDate }))
  if ('refused' in judged) throw refusal(contract, judged.refused, { details: judged.details })
  const { firstName, lastName, division } = judged.learner
  return { firstName, initial: lastName.slice(0, 1), division, organizationName: school.name }
}

const attempts = 5

/** Runs a transaction again when a unique constraint says that somebody else was faster: now it is seen why. */
export async function transactAgain<T>(db: PublicCall['db'], work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(db, work)
    } catch (error) {
      if (!isUniqueViolation(error) || attempt === attempts) throw error
    }
  }
}

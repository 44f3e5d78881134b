import { type Input, linksContract, type Output } from '@orga/contract'
import { acceptTerms, closeLinkedVisit, createAccountOfVisit, openSession } from '../../accounts/index.ts'
import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { type Claimant, findClaimant } from './find-claimant.ts'
import { type Accepted, type Judgement, judgeClaim } from './judge-claim.ts'
import { closeCases } from './link-cases.ts'
import { findSchoolByCode, type LinkableLearner, type School, updateLink } from './link-queries.ts'
import { deleteTries } from './link-tries.ts'
import type { Found } from './match-learner.ts'
import { transactAgain } from './propose-link.ts'

const contract = linksContract.confirmLink

type Confirmation = Omit<Input<typeof contract>, 'termsAccepted'>
type Call = Pick<PublicCall, 'now' | 'config' | 'actor' | 'request' | 'reply'> & { readonly tx: Tx }

/**
 * Binds portal identity, roster and account into one. Everything is looked at again in the transaction that writes
 * it; unique constraints decide between two who come at once. Done twice, it is done once.
 */
export async function confirmLink(
  call: PublicCall,
  confirmation: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const school = await findSchoolByCode(call.db, confirmation.code)
  if (!school) throw refusal(contract, 'campaign_not_found')
  const refused = await transactAgain(call.db, (tx) => link({ ...call, tx }, school, confirmation))
  if (refused) throw refusal(contract, refused.refused, { details: refused.details })
  return {}
}

async function link(
  call: Call,
  school: School,
  { birthDate, ...typed }: Confirmation,
): Promise<Exclude<Judgement, Accepted> | undefined> {
  const { tx, now } = call
  const claimant = await findClaimant({ ...call, db: tx }, school.organizationId, typed, { lock: true })
  const { visit } = claimant
  if (visit?.linkedAccountId) {
    await openSession({ ...call, db: tx }, visit.linkedAccountId)
    return undefined
  }
  const judged = await judgeClaim({ tx, now }, { school, claimant, birthDate, lock: true })
  if ('refused' in judged) return judged
  const accountId = judged.accountId ?? (await openAccount(call, claimant, judged.learner))
  await bind(call, school, { ...judged, accountId, claimant })
  if (visit) {
    await closeLinkedVisit({ tx, now }, visit, accountId)
    await openSession({ ...call, db: tx }, accountId)
  }
  return undefined
}

/** An account for somebody who comes from the portal for the first time. */
async function openAccount(
  { tx, now }: Call,
  { visit }: Claimant,
  { firstName, lastName }: LinkableLearner,
): Promise<string> {
  if (!visit) throw refusal(contract, 'visit_not_found')
  return await createAccountOfVisit({ tx, now }, visit, { firstName, lastName })
}

async function bind(
  { tx, now }: Call,
  { organizationId }: School,
  { learner, how, accountId, claimant }: Found<LinkableLearner> & { accountId: string; claimant: Claimant },
): Promise<void> {
  await acceptTerms({ db: tx, now }, accountId, 'pupil')
  await deleteTries(tx, claimant.key)
  await closeCases(tx, claimant.key, now)
  const isNew = await updateLink(tx, { organizationId, learnerId: learner.id }, { accountId, now })
  if (!isNew) return
  await audit(tx, now, {
    organizationId,
    accountId,
    action: 'learner_linked',
    subject: { type: 'learner', id: learner.id },
    details: { by: claimant.visit ? 'portal' : 'account', names: how },
  })
}

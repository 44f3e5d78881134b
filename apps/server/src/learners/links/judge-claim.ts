import { findAccountOfVisit } from '../../accounts/index.ts'
import type { Db } from '../../platform/database/database.ts'
import type { Claimant } from './find-claimant.ts'
import { type CaseReason, findHelpCode, saveCase } from './link-cases.ts'
import { findLinkedLearner, type LinkableLearner, listBornOn, type School } from './link-queries.ts'
import { lockTries, triesLeftAfter, updateTries } from './link-tries.ts'
import { type Found, matchLearner } from './match-learner.ts'

/** The pupil found, and the account that the claimant has by now, if any. */
export type Accepted = Found<LinkableLearner> & { readonly accountId: string | undefined }
export type Judgement =
  | Accepted
  | { readonly refused: CaseReason | 'too_many_tries'; readonly details: Readonly<Record<string, unknown>> }

export type Claim = {
  readonly school: School
  readonly claimant: Claimant
  readonly birthDate: string
  /** Whether to keep others from linking the same pupil until the transaction ends. */
  readonly lock?: boolean
}

type Doubt = { readonly reason: CaseReason; readonly learnerId: string | null }

/**
 * Whom of the school a claimant is, if anybody beyond doubt. What stands in the way is kept with a help code. A
 * judgement and never an exception, so that the transaction which keeps it commits.
 */
export async function judgeClaim({ tx, now }: { tx: Db; now: Date }, claim: Claim): Promise<Judgement> {
  const { claimant, birthDate } = claim
  const { key } = claimant
  const { failures, blockedUntil } = await lockTries(tx, key, now)
  if (blockedUntil && blockedUntil > now) {
    const helpCode = await findHelpCode(tx, key)
    return { refused: 'too_many_tries', details: { seconds: secondsUntil(blockedUntil, now), helpCode } }
  }
  // Looked up after the lock: another browser of the same pupil may just have made it.
  const accountId = claimant.visit ? await findAccountOfVisit(tx, claimant.visit) : claimant.accountId
  const judged = await findMatch(tx, claim, accountId)
  if ('learner' in judged) return { ...judged, accountId }
  const { reason, learnerId } = judged
  const { names, division } = claimant
  const facts = { ...names, reason, birthDate, division, learnerId }
  const helpCode = await saveCase(tx, key, facts, now)
  if (!isTry(reason, claimant)) return { refused: reason, details: { helpCode } }
  await updateTries(tx, key, { failures: failures + 1, now })
  return { refused: reason, details: { helpCode, triesLeft: triesLeftAfter(failures + 1) } }
}

const isTry = (reason: CaseReason, { typed }: Claimant): boolean =>
  typed || reason === 'no_match' || reason === 'several_matches'

const secondsUntil = (date: Date, now: Date): number =>
  Math.max(1, Math.ceil((date.getTime() - now.getTime()) / 1000))

async function findMatch(
  tx: Db,
  { school: { organizationId, uai }, claimant: { names, uais }, birthDate, lock = false }: Claim,
  accountId: string | undefined,
): Promise<Found<LinkableLearner> | Doubt> {
  const isElsewhere = uais.length > 0 && !uais.includes(uai ?? '')
  const learners = isElsewhere ? [] : await listBornOn(tx, { organizationId, birthDate, lock })
  const match = matchLearner(names, learners)
  if (match.found !== 'one')
    return { reason: match.found === 'none' ? 'no_match' : 'several_matches', learnerId: null }
  const { learner } = match
  if (learner.accountId !== null && learner.accountId !== accountId)
    return { reason: 'already_linked', learnerId: learner.id }
  const linked = accountId && (await findLinkedLearner(tx, organizationId, accountId))
  if (linked && linked.id !== learner.id) return { reason: 'account_linked_elsewhere', learnerId: learner.id }
  return match
}

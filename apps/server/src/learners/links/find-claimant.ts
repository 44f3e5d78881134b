import { linksContract } from '@orga/contract'
import { findVisit, type PortalVisit } from '../../accounts/index.ts'
import type { Db } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { getNames, isMember } from './link-queries.ts'
import type { Names } from './match-learner.ts'

const contract = linksContract.confirmLink

/** Under what cases and tries are kept: what the portal knows somebody by, or their account. */
export type ClaimantKey = {
  readonly organizationId: string
  readonly kind: 'account' | `portal:${string}`
  readonly identifier: string
}

/** Who says that they are a pupil of a school. */
export type Claimant = {
  readonly key: ClaimantKey
  readonly names: Names
  /** Class as the portal says it: told to the desk, never used to choose. */
  readonly division: string | null
  /** Schools as the portal says them; empty when nobody vouches for any. */
  readonly uais: readonly string[]
  /** The account that is signed in; nobody is during a visit. */
  readonly accountId: string | undefined
  readonly visit: PortalVisit | undefined
  /** Typed names can be anybody's: each refusal counts as a try. */
  readonly typed: boolean
}

type Call = Pick<PublicCall, 'now' | 'actor' | 'request'> & { readonly db: Db }
type Typed = { readonly firstName?: string | undefined; readonly lastName?: string | undefined }

/** The person signed in, or else whom the portal vouches for in this browser; who it is not for is refused. */
export async function findClaimant(
  call: Call,
  organizationId: string,
  typed: Typed,
  options: { readonly lock?: boolean } = {},
): Promise<Claimant> {
  if (call.actor) return await claimantOfAccount(call.db, call.actor, { organizationId, typed })
  const visit = await findVisit(call, options)
  if (!visit) throw refusal(contract, 'visit_not_found')
  if (visit.staff) throw refusal(contract, 'not_a_pupil')
  const { idp, identifier, firstName, lastName, division, uais } = visit
  return {
    key: { organizationId, kind: `portal:${idp}`, identifier },
    names: { firstName, lastName },
    division,
    uais,
    accountId: undefined,
    visit,
    typed: false,
  }
}

async function claimantOfAccount(
  db: Db,
  { accountId, space }: NonNullable<PublicCall['actor']>,
  { organizationId, typed }: { organizationId: string; typed: Typed },
): Promise<Claimant> {
  if (await isMember(db, organizationId, accountId)) throw refusal(contract, 'not_a_pupil')
  const base = { division: null, uais: [], accountId, visit: undefined }
  const key = { organizationId, kind: 'account', identifier: accountId } as const
  // A pupil's account bears the names that a portal and a school vouched for.
  if (space === 'pupil') return { ...base, key, names: await getNames(db, accountId), typed: false }
  const { firstName = '', lastName = '' } = typed
  if (firstName === '' || lastName === '') throw refusal(contract, 'names_needed')
  return { ...base, key, names: { firstName, lastName }, typed: true }
}

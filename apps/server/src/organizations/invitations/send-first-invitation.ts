import { normaliseUai } from '@orga/siecle'
import { type Tx, transact } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { addOrganization } from '../create-organization.ts'
import { findOpenSchool, findOrganizationByUai, type OrganizationRow } from '../queries.ts'
import { countMembers, lockTeam } from '../team/member-queries.ts'
import { sendInvitation, type Sent } from './send-invitation.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'jobs' | 'config'>
type Request = {
  readonly uai: string
  /** Who asks for it, in their own words; absent for an operator. */
  readonly asker?: string
}

/**
 * Mails the invitation that makes its reader the first administrator to the school's mailbox on record, and
 * nowhere else. A school of the directory that is no organization yet becomes one. Throws `school_not_found`,
 * `school_without_mailbox`, `organization_archived` and `organization_already_active`.
 */
export async function sendFirstInvitation(
  { db, now, jobs, config }: Call,
  { uai, asker }: Request,
): Promise<Sent> {
  return await transact(db, async (tx) => {
    const organization = await getOrganizationToOpen(tx, now, normaliseUai(uai))
    await lockTeam(tx, organization.id)
    const { administrators } = await countMembers(tx, organization.id)
    if (administrators > 0) throw new Refusal('organization_already_active')
    return await sendInvitation({ tx, now, jobs, config }, { organization, email: organization.email, asker })
  })
}

type ToOpen = Pick<OrganizationRow, 'id' | 'name' | 'uai'> & { readonly email: string }

async function getOrganizationToOpen(tx: Tx, now: Date, uai: string): Promise<ToOpen> {
  const known = await findOrganizationByUai(tx, uai)
  if (known?.archivedAt) throw new Refusal('organization_archived')
  const listed = await findOpenSchool(tx, uai)
  if (!known && !listed) throw new Refusal('school_not_found')
  const email = (known?.email ?? listed?.email)?.toLowerCase()
  if (!email) throw new Refusal('school_without_mailbox')
  if (known) return { ...known, email }
  const name = listed?.name ?? uai
  await addOrganization(tx, now, { uai, name, email, kind: 'sco' })
  // Somebody else may have opened it at the same moment: then it is theirs that counts.
  const opened = await findOrganizationByUai(tx, uai)
  if (!opened) throw new Error('The organization that was just written is not there')
  return { ...opened, email }
}

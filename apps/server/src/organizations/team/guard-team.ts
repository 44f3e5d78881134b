import type { Db } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { countMembers, findMember, lockTeam, type MemberKey } from './member-queries.ts'

/** Locks the team and looks again whether the caller still administers it: the request waited for its turn. */
export async function lockTeamAsAdministrator(tx: Db, key: MemberKey): Promise<void> {
  await lockTeam(tx, key.organizationId)
  const caller = await findMember(tx, key)
  if (caller?.role !== 'admin') throw new Refusal('forbidden')
}

/** Whether the school would have no administrator without this member. The team must be locked. */
export async function isLastAdministrator(tx: Db, key: MemberKey): Promise<boolean> {
  const member = await findMember(tx, key)
  if (member?.role !== 'admin') return false
  const { administrators } = await countMembers(tx, key.organizationId)
  return administrators === 1
}

import { type Input, type Output, organizationsContract } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { MemberCall } from '../../platform/http/serve.ts'
import { isLastAdministrator, lockTeamAsAdministrator } from './guard-team.ts'
import { findMember, updateMember } from './member-queries.ts'

const contract = organizationsContract.changeRole

export async function changeRole(
  { db, now, actor }: Pick<MemberCall, 'db' | 'now' | 'actor'>,
  { organizationId, accountId, role }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const key = { organizationId, accountId }
  await transact(db, async (tx) => {
    await lockTeamAsAdministrator(tx, { organizationId, accountId: actor.accountId })
    const member = await findMember(tx, key)
    if (!member) throw refusal(contract, 'member_not_found')
    if (member.role === role) return
    if (await isLastAdministrator(tx, key)) throw refusal(contract, 'last_administrator')
    await updateMember(tx, key, { role })
    await audit(tx, now, {
      organizationId,
      accountId: actor.accountId,
      action: 'role_changed',
      subject: { type: 'account', id: accountId },
      details: { from: member.role, to: role },
    })
  })
  return {}
}

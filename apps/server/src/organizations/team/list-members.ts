import type { Input, organizationsContract, Output } from '@orga/contract'
import type { MemberCall } from '../../platform/http/serve.ts'
import { listMembers as listRows } from './member-queries.ts'

type Contract = typeof organizationsContract.listMembers

/** Accents and capitals as a French list has them, whatever the database's own order. */
const order = new Intl.Collator('fr', { sensitivity: 'base' })

/** The team by name. */
export async function listMembers(
  { db, actor }: Pick<MemberCall, 'db' | 'actor'>,
  { organizationId }: Input<Contract>,
): Promise<Output<Contract>> {
  const rows = await listRows(db, organizationId)
  rows.sort((a, b) => order.compare(a.lastName, b.lastName) || order.compare(a.firstName, b.firstName))
  return {
    members: rows.map(({ joinedAt, lastAccessedAt, ...member }) => ({
      ...member,
      campaigns: member.campaigns ?? 0,
      joinedAt: joinedAt.toISOString(),
      lastAccessedAt: lastAccessedAt?.toISOString() ?? null,
      self: member.accountId === actor.accountId,
    })),
  }
}

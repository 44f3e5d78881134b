import type { Input, organizationsContract, Output } from '@orga/contract'
import type { MemberCall } from '../platform/http/serve.ts'
import { getOrganizationOfMember } from './queries.ts'
import { countMembers, updateMember } from './team/member-queries.ts'

type Contract = typeof organizationsContract.getOrganization

/** Every page asks for its school: one write in this time is enough to know which was visited last. */
const visitedEvery = 60_000

export async function getOrganization(
  { db, now, actor }: Pick<MemberCall, 'db' | 'now' | 'actor'>,
  { organizationId }: Input<Contract>,
): Promise<Output<Contract>> {
  const key = { organizationId, accountId: actor.accountId }
  const [organization, team] = await Promise.all([
    getOrganizationOfMember(db, key),
    countMembers(db, organizationId),
  ])
  const { lastAccessedAt, learners, campaigns, participations, ...shown } = organization
  if (!lastAccessedAt || now.getTime() - lastAccessedAt.getTime() >= visitedEvery)
    await updateMember(db, key, { lastAccessedAt: now })
  return {
    ...shown,
    ...team,
    learners: learners ?? 0,
    campaigns: campaigns ?? 0,
    participations: participations ?? 0,
  }
}

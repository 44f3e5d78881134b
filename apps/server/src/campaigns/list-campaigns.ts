import type { campaignsContract, Input, Output } from '@orga/contract'
import { z } from 'zod'
import { readPageKey, writePageKey } from '../platform/http/page-key.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import type { Paths } from './paths.ts'
import { presentCampaign } from './present-campaign.ts'
import { type CampaignFilter, countCampaigns, listCampaigns as listRows } from './queries.ts'

type Contract = typeof campaignsContract.listCampaigns
type Call = Pick<MemberCall, 'db' | 'actor' | 'membership'> & { readonly paths: Paths }

const pageSize = 25
const keySchema = z.tuple([z.iso.datetime(), z.uuid()])

export async function listCampaigns(
  { db, actor, membership, paths }: Call,
  { organizationId, owner, state, search, after }: Input<Contract>,
): Promise<Output<Contract>> {
  const mine = owner === 'me' ? { ownerId: actor.accountId } : {}
  const filter: CampaignFilter = { organizationId, state, search, ...mine }
  const key = readPageKey(after, keySchema)
  const from = key && { createdAt: new Date(key[0]), id: key[1] }
  const [rows, total] = await Promise.all([
    listRows(db, filter, { limit: pageSize + 1, after: from }),
    countCampaigns(db, filter),
  ])
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  const viewer = { accountId: actor.accountId, membership }
  return {
    campaigns: page.map((row) => {
      const { started, finished, fromOutside, roster } = row
      const counts = { learners: (roster ?? 0) + fromOutside, started, finished }
      return { ...presentCampaign(row, paths, viewer), counts }
    }),
    total,
    next: last ? writePageKey(last.createdAt.toISOString(), last.id) : null,
  }
}

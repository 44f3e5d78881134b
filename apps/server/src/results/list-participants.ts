import { type Input, type Output, resultsContract } from '@orga/contract'
import { z } from 'zod'
import { findCampaign } from '../campaigns/index.ts'
import { normaliseSearch } from '../learners/index.ts'
import { readPageKey, writePageKey } from '../platform/http/page-key.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import { presentParticipant } from './present-participant.ts'
import { countParticipants, listParticipants as listRows } from './queries.ts'

const contract = resultsContract.listParticipants

const pageSize = 50
const keySchema = z.tuple([z.string(), z.uuid()])

export async function listParticipants(
  { db }: Pick<MemberCall, 'db'>,
  input: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { organizationId, campaignId, division, status, search, after } = input
  const campaign = await findCampaign(db, organizationId, campaignId)
  if (!campaign) throw refusal(contract, 'campaign_not_found')
  const scope = { organizationId, campaignId, division: campaign.division }
  const filter = { division, status, search: normaliseSearch(search) }
  const key = readPageKey(after, keySchema)
  const from = key && { searchName: key[0], id: key[1] }
  const [rows, total] = await Promise.all([
    listRows(db, scope, filter, { limit: pageSize + 1, after: from }),
    countParticipants(db, scope, filter),
  ])
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  return {
    participants: page.map(presentParticipant),
    total,
    next: last ? writePageKey(last.searchName, last.learnerId) : null,
  }
}

import { type Input, type Output, type ParticipantStatus, resultsContract } from '@orga/contract'
import { z } from 'zod'
import { findCampaign } from '../campaigns/index.ts'
import { normaliseSearch } from '../learners/index.ts'
import { readPageKey, writePageKey } from '../platform/http/page-key.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import {
  countParticipants,
  listDivisionProgress,
  listParticipants as listRows,
  type ParticipantRow,
} from './queries.ts'

const pageSize = 50
const keySchema = z.tuple([z.string(), z.uuid()])

type Call = Pick<MemberCall, 'db'>
type Participant = Output<typeof resultsContract.listParticipants>['participants'][number]

export async function getCampaignProgress(
  { db }: Call,
  { organizationId, campaignId }: Input<typeof resultsContract.getCampaignProgress>,
): Promise<Output<typeof resultsContract.getCampaignProgress>> {
  const campaign = await findCampaign(db, organizationId, campaignId)
  if (!campaign) throw refusal(resultsContract.getCampaignProgress, 'campaign_not_found')
  const rows = await listDivisionProgress(db, { organizationId, campaignId, division: campaign.division })
  const order = new Intl.Collator('fr', { numeric: true })
  return {
    divisions: rows
      .map(({ validated, target, ...counts }) => ({ ...counts, mastery: { validated, target } }))
      .sort((a, b) => order.compare(a.division ?? '\uffff', b.division ?? '\uffff')),
  }
}

export async function listParticipants(
  { db }: Call,
  input: Input<typeof resultsContract.listParticipants>,
): Promise<Output<typeof resultsContract.listParticipants>> {
  const { organizationId, campaignId, division, status, search, after } = input
  const campaign = await findCampaign(db, organizationId, campaignId)
  if (!campaign) throw refusal(resultsContract.listParticipants, 'campaign_not_found')
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

export function presentParticipant(row: ParticipantRow): Participant {
  const status: ParticipantStatus = row.state ?? 'to_do'
  return {
    learnerId: row.learnerId,
    lastName: row.lastName,
    firstName: row.firstName,
    division: row.division,
    status,
    mastery:
      row.targetSkills === null ? null : { validated: row.validatedSkills ?? 0, target: row.targetSkills },
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

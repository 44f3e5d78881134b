import { campaignsContract, type Input, type Output } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { audit } from '../platform/audit/audit.ts'
import { isUniqueViolation, transact } from '../platform/database/database.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import type { Paths } from './paths.ts'
import { presentCampaign } from './present-campaign.ts'
import { findCampaign, hasDivision, insertCampaign } from './queries.ts'

const contract = campaignsContract.createCampaign

type Call = Pick<MemberCall, 'db' | 'now' | 'actor' | 'membership'> & {
  readonly paths: Paths
  readonly drawCode: () => string
}

export async function createCampaign(
  { db, now, actor, membership, paths, drawCode }: Call,
  input: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { organizationId, name, targetProfileId, division } = input
  const path = paths.find(targetProfileId)
  if (!path) throw refusal(contract, 'target_profile_not_found')
  if (division !== null && !(await hasDivision(db, organizationId, division)))
    throw refusal(contract, 'division_not_found')
  const id = uuidv7()
  const ownerId = actor.accountId
  await withFreeCode(drawCode, (code) =>
    transact(db, async (tx) => {
      const skillIds = [...path.skillIds]
      await insertCampaign(tx, {
        organizationId,
        id,
        name,
        targetProfileId,
        division,
        ownerId,
        code,
        skillIds,
        createdAt: now,
      })
      await audit(tx, now, {
        organizationId,
        accountId: ownerId,
        action: 'campaign_created',
        subject: { type: 'campaign', id },
      })
    }),
  )
  const created = await findCampaign(db, organizationId, id)
  if (!created) throw new Error('The campaign that was just written is not there')
  return presentCampaign(created, paths, { accountId: ownerId, membership })
}

/** Draws codes until one is free: the primary key of `campaign_codes` decides. */
async function withFreeCode(drawCode: () => string, write: (code: string) => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await write(drawCode())
      return
    } catch (error) {
      if (!isUniqueViolation(error, 'campaign_codes_pkey')) throw error
    }
  }
}

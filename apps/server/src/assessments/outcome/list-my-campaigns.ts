import type { assessmentsContract, Output } from '@orga/contract'
import { listCampaignsOfAccount } from '../../campaigns/index.ts'
import type { Bank } from '../../content/index.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'

type Call = Pick<SignedInCall, 'db' | 'actor'> & { readonly bank: Bank }

/** Campaigns that a person has begun, and those open to their class; the newest first. */
export async function listMyCampaigns({
  db,
  actor,
  bank,
}: Call): Promise<Output<typeof assessmentsContract.listMyCampaigns>> {
  const rows = await listCampaignsOfAccount(db, actor.accountId)
  return {
    campaigns: rows.map(({ targetProfileId, state, validatedSkills, targetSkills, ...row }) => {
      const profile = bank.targetProfiles.get(targetProfileId)
      return {
        code: row.code,
        name: row.name,
        title: profile?.title ?? row.name,
        organizationName: row.organizationName,
        minutes: profile?.minutes ?? 0,
        status: state ?? 'to_do',
        archived: row.archivedAt !== null,
        assessmentId: row.assessmentId,
        mastery: targetSkills === null ? null : { validated: validatedSkills ?? 0, target: targetSkills },
        finishedAt: row.finishedAt?.toISOString() ?? null,
      }
    }),
  }
}

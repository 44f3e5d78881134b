import type { Db } from '../../platform/database/database.ts'

/** What the campaigns do when their owner leaves; `app.ts` hands it over, since schools do not know campaigns. */
export type CampaignHandover = {
  countCampaignsOf(db: Db, organizationId: string, ownerId: string): Promise<number>
  /** Returns how many. */
  reassignCampaigns(tx: Db, campaigns: { organizationId: string; from: string; to: string }): Promise<number>
}

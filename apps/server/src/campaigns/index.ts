export { drawCampaignCode } from './campaign-code.ts'
export { archiveCampaign } from './change-campaign.ts'
export { createCampaign } from './create-campaign.ts'
export { addCampaignRoutes } from './routes.ts'
export type { Path, Paths } from './paths.ts'
export type { CompetenceCounts } from './tables.ts'
export { countCampaignsOf, findCampaign, findCampaignByCode, reassignCampaigns } from './queries.ts'
export {
  findLearnerOfAccount,
  findParticipation,
  findParticipationOfLearner,
  finishParticipation,
  insertParticipation,
  listCampaignsOfAccount,
  participationUpdate,
  updateParticipation,
} from './participation-queries.ts'

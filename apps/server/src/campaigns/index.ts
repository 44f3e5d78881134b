export { addCampaignRoutes } from './routes.ts'

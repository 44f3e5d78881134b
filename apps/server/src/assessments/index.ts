export { addAssessmentRoutes } from './routes.ts'

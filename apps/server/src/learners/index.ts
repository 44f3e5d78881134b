export { addLearnerRoutes } from './routes.ts'

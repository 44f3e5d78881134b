export { addResultRoutes } from './routes.ts'

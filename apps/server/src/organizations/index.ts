export { addOrganizationRoutes } from './routes.ts'
export { findMembership } from './find-membership.ts'

export { addAccountRoutes } from './routes.ts'
export { defineAccountJobs } from './jobs.ts'
export {
  closeLinkedVisit,
  createAccountOfVisit,
  findAccountOfVisit,
  findVisit,
  type PortalVisit,
} from './portal/visits.ts'
export { actorFinder } from './sessions/actor-finder.ts'
export { openSession } from './sessions/open-session.ts'
export { acceptTerms, hasAcceptedTerms } from './terms/acceptances.ts'
export { termsInForce } from './terms/terms-in-force.ts'
export { openPortal } from './portal/saml/portal.ts'

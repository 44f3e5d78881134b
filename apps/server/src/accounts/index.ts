export { addAccountRoutes } from './routes.ts'
export { actorFinder } from './sessions/find-actor.ts'
export { closeSession, openSession } from './sessions/open-session.ts'
export { acceptTerms, hasAcceptedTerms } from './terms/acceptances.ts'

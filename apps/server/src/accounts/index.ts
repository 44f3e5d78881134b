export { addAccountRoutes } from './routes.ts'
export { findActor } from './find-actor.ts'

export { addAssessmentRoutes } from './routes.ts'
export { presentValue } from './questions/present-value.ts'
export { rebuildDerived } from './rebuild/rebuild-derived.ts'

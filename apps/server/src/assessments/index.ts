export { addAssessmentRoutes } from './routes.ts'
export { presentValue } from './questions/present-value.ts'
export { rebuildDerived, type Rebuilt } from './rebuild/rebuild-derived.ts'

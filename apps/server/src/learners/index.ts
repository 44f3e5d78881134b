export { addLearnerRoutes } from './routes.ts'
export { defineLearnerJobs, resumeImports, tidyRostersJob } from './imports/jobs.ts'
export { normaliseSearch } from './normalise-search.ts'

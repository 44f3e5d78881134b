export { checkFile } from './imports/check-file.ts'
export { addLearnerRoutes } from './routes.ts'
export { defineLearnerJobs, resumeImports } from './imports/jobs.ts'
export { normaliseSearch } from './normalise-search.ts'

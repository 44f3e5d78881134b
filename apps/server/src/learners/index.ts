export { checkFile } from './imports/check-file.ts'
export { addLearnerRoutes } from './routes.ts'
export { defineLearnerJobs, resumeImports } from './imports/jobs.ts'
export { runImport } from './imports/run-import.ts'
export { uploadFile } from './imports/upload-file.ts'
export { gradeOf } from './grade.ts'
export {
  accommodationsOf,
  findAccommodationsOfAccount,
  noAccommodations,
} from './accommodations/accommodation-queries.ts'
export { findGradeOfAccount } from './find-grade-of-account.ts'
export { normaliseSearch } from './normalise-search.ts'

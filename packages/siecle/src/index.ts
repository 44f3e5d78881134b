export { academies, officialMailbox } from './academies.ts'
export { type CheckReport, toCheckReport } from './check-report.ts'
export { ineShape, type IneShape, normaliseIne } from './ine.ts'
export type { Problem, SieclePupil, SkippedPupil, ToCorrectCode, WarningCode } from './pupil.ts'
export {
  type AcceptedReading,
  type Options,
  readSiecle,
  type RefusedReading,
  type SiecleReading,
} from './read-siecle.ts'
export type { RefusalCode } from './refusal.ts'
export { isUai, normaliseUai, uaiKey } from './uai.ts'

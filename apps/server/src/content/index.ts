export type { BankReading } from './assemble-bank.ts'
export type {
  Bank,
  Challenge,
  ChallengeType,
  Competence,
  ContentFile,
  Skill,
  TargetProfile,
  Tube,
} from './bank.ts'
export { buildFile, FileContentError } from './files/build-file.ts'
export { findChallenge } from './find-challenge.ts'
export { loadBank, readBank } from './load-bank.ts'
export { BankError, describeProblem, type Problem } from './problems.ts'

export type { BankReading } from './assemble-bank.ts'
export type { Json } from '@orga/simulators/settings'
export type {
  Bank,
  Challenge,
  ChallengeType,
  Competence,
  ContentFile,
  Device,
  Skill,
  TargetProfile,
  Tube,
} from './bank.ts'
export { buildFile, FileContentError } from './files/build-file.ts'
export { findChallenge } from './find-challenge.ts'
export { loadBank, readBank } from './load-bank.ts'
export { readYaml } from './read-document.ts'
export { describeAnswer, walk, workOut } from './simulator-schema.ts'
export { BankError, describeProblem, type Problem } from './problems.ts'

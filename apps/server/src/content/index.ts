export type { BankReading } from './assemble-bank.ts'
export type { Bank, Challenge, ChallengeType, Competence, Skill, TargetProfile, Tube } from './bank.ts'
export { loadBank, readBank } from './load-bank.ts'
export { BankError, describeProblem, type Problem } from './problems.ts'

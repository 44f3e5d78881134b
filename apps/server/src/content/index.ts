export type { Area, Bank, Challenge, ChallengeType, Competence, Skill, TargetProfile, Tube } from './bank.ts'

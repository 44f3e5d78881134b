import type { LearnerFacts } from '../tables.ts'

/** A learner of the roster as an import compares it. */
export type KnownLearner = LearnerFacts & { readonly id: string; readonly isHidden: boolean }

export type Change = 'new' | 'changed' | 'moved' | 'back'

/** The facts of a learner, in the order in which both sides of a change are kept. */
export const factNames = [
  'ine',
  'eleveId',
  'lastName',
  'preferredLastName',
  'firstName',
  'middleName',
  'thirdName',
  'birthDate',
  'sex',
  'birthCountryCode',
  'birthProvinceCode',
  'birthCityCode',
  'birthCity',
  'mefCode',
  'status',
  'division',
  'schoolYear',
  'leavesOn',
] as const satisfies readonly (keyof LearnerFacts)[]

/** What a pupil of the file means for the learner that they are, if there is one. */
export function compareLearner(pupil: LearnerFacts, before: KnownLearner | undefined): Change | 'unchanged' {
  if (!before) return 'new'
  if (before.isHidden) return 'back'
  if (before.division !== pupil.division) return 'moved'
  const after = keepIne(pupil, before)
  return factNames.some((name) => before[name] !== after[name]) ? 'changed' : 'unchanged'
}

/** An INE that the school’s file has lost for a while is not forgotten. */
export function keepIne(pupil: LearnerFacts, before: Pick<LearnerFacts, 'ine'> | undefined): LearnerFacts {
  return pupil.ine === null && before && before.ine !== null ? { ...pupil, ine: before.ine } : pupil
}

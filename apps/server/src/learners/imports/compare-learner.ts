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

export type Step = { readonly change: Change | 'unchanged'; readonly after: LearnerFacts }

/** What a pupil of the file means for the learner that they are, if there is one. */
export function compareLearner(pupil: LearnerFacts, before: KnownLearner | undefined): Step {
  if (!before) return { change: 'new', after: pupil }
  // An INE that the school’s file has lost for a while is not forgotten.
  const after = pupil.ine === null && before.ine !== null ? { ...pupil, ine: before.ine } : pupil
  if (before.isHidden) return { change: 'back', after }
  if (before.division !== after.division) return { change: 'moved', after }
  const differs = factNames.some((name) => before[name] !== after[name])
  return { change: differs ? 'changed' : 'unchanged', after }
}

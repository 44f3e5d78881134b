import type { LearnerFacts } from '../tables.ts'

/** A learner of the roster as an import compares it. */
export type KnownLearner = LearnerFacts & { readonly id: string; readonly hiddenAt: Date | null }

export type Change = 'new' | 'changed' | 'moved' | 'back'

/** What one pupil of the file means for the roster. */
export type Step =
  | { readonly kind: 'unchanged'; readonly learnerId: string }
  | {
      readonly kind: Change
      /** Absent for a new pupil. */
      readonly before: KnownLearner | undefined
      readonly after: LearnerFacts
    }

/** Fields whose difference makes a row `changed`; the school year alone does not. */
const compared = [
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
  'leavesOn',
  'schoolYear',
] as const satisfies readonly (keyof LearnerFacts)[]

/** Finds the learners that pupils of a file are: by INE, else by ELEVE_ID with the same birth date. */
export function findKnown(pupil: LearnerFacts, known: KnownLearners): KnownLearner | undefined {
  const byIne = pupil.ine === null ? undefined : known.byIne.get(pupil.ine)
  if (byIne) return byIne
  const byEleveId = pupil.eleveId === null ? undefined : known.byEleveId.get(pupil.eleveId)
  return byEleveId && byEleveId.birthDate === pupil.birthDate ? byEleveId : undefined
}

export type KnownLearners = {
  readonly byIne: ReadonlyMap<string, KnownLearner>
  readonly byEleveId: ReadonlyMap<string, KnownLearner>
}

export function indexLearners(learners: readonly KnownLearner[]): KnownLearners {
  const byIne = new Map<string, KnownLearner>()
  const byEleveId = new Map<string, KnownLearner>()
  for (const learner of learners) {
    if (learner.ine !== null) byIne.set(learner.ine, learner)
    if (learner.eleveId !== null) byEleveId.set(learner.eleveId, learner)
  }
  return { byIne, byEleveId }
}

/** Compares a pupil of the file with the learner it is, if there is one. */
export function compare(pupil: LearnerFacts, before: KnownLearner | undefined): Step {
  if (!before) return { kind: 'new', before, after: pupil }
  // An INE that the school's file has lost for a while is not forgotten.
  const after = { ...pupil, ine: pupil.ine ?? before.ine }
  if (before.hiddenAt) return { kind: 'back', before, after }
  if (before.division !== after.division) return { kind: 'moved', before, after }
  const differs = compared.some((field) => before[field] !== after[field])
  return differs ? { kind: 'changed', before, after } : { kind: 'unchanged', learnerId: before.id }
}

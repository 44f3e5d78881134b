import type { CapacityRule } from './capacity.ts'
import type { ChoiceRule } from './choose-item.ts'
import type { LengthRule } from './settle.ts'

/** Everything that may differ from one certification to another. A test is scored under those it was taken under. */
export type CertificationSettings = CapacityRule & ChoiceRule & LengthRule

/** The settings of the existing service’s core certification, as far as they are public. */
export const usualCertification: CertificationSettings = {
  startCapacity: -3,
  variationLimit: 0.5,
  oneQuestionPerTube: true,
  allCompetencesFirst: true,
  questionsBetweenSameCompetence: 2,
  amongBest: 5,
  takeFirst: 0.51,
  maximumAnswers: 32,
  minimumAnswers: 20,
}

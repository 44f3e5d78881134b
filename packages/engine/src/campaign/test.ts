import type { TubeKnowledge } from '../knowledge/knowledge.ts'
import type { CampaignSettings, Noise } from './settings.ts'

/** A question that can be asked about a skill. */
export type CampaignItem = Noise & {
  readonly id: string
  /** Whether it runs against a clock. */
  readonly timed: boolean
  /** Whether something is done in it rather than said; not if absent. */
  readonly simulator?: boolean
  /** Where it can be done; anywhere if absent. */
  readonly devices?: readonly string[]
  /** Whether a screen reader can do it; yes if absent. */
  readonly screenReader?: boolean
}

export type CampaignSkill = {
  readonly id: string
  readonly tubeId: string
  readonly competenceId: string
  readonly level: number
  /** Interchangeable. */
  readonly items: readonly CampaignItem[]
}

/** One answer as evidence, whatever test it was given in. */
export type DatedAnswer = Noise & {
  readonly challengeId: string
  readonly tubeId: string
  readonly level: number
  /** Anything but a right answer in time counts as wrong. */
  readonly correct: boolean
  readonly timed: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What a learner can be asked. */
export type LearnerProfile = {
  /** What they sit at; anything if absent. */
  readonly device?: string
  readonly screenReader?: boolean
  /** Nothing against the clock. */
  readonly withoutTimer?: boolean
  readonly withoutSimulator?: boolean
}

/** A test, whole: the same one always stands the same. */
export type CampaignTest = {
  readonly settings: CampaignSettings
  /** Target skills. */
  readonly skills: readonly CampaignSkill[]
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number
  /** What counts of the learner's other tests: see `recallAnswers`. */
  readonly earlier: readonly DatedAnswer[]
  /** Answers of this test, in order. */
  readonly answers: readonly DatedAnswer[]
  /** One per test: chooses among variants, so that neighbours see others. */
  readonly seed: string
  /** Questions of other tests, avoided while there are others; those of `earlier` unless told. */
  readonly seen?: readonly string[]
  readonly learner?: LearnerProfile
}

export type CampaignChoice = {
  readonly skillId: string
  readonly challengeId: string
  readonly timed: boolean
  /** Ability of the learner as estimated before the answer, in levels. */
  readonly level: number
}

export type SkillEstimate = {
  readonly id: string
  /** That it is mastered. */
  readonly probability: number
  readonly mastered: boolean
}

export type CompetenceEstimate = {
  readonly id: string
  readonly validated: number
  readonly target: number
  /** Expected share of its skills that are wrongly classified. */
  readonly error: number
  /** “Sûr”, or “à confirmer”. */
  readonly sure: boolean
}

/** What the answers say. */
export type Estimate = {
  /** In levels, with its standard error. */
  readonly ability: { readonly mean: number; readonly sd: number }
  /** How much the learner's tubes differ, in levels. */
  readonly spread: number
  /** Expected share of target skills that are wrongly classified. */
  readonly error: number
  /** In the order of the test's skills. */
  readonly skills: readonly SkillEstimate[]
  /** Per target tube, what the product keeps and shows: everything below its floor is mastered, all else is not. */
  readonly tubes: Readonly<Record<string, TubeKnowledge>>
  /** In the order in which the test's skills name them. */
  readonly competences: readonly CompetenceEstimate[]
}

/** Why a test has no next question. */
export type EndReason = 'sure' | 'decided' | 'maximum'

/** How a test stands. */
export type Standing = {
  readonly next: CampaignChoice | null
  /** Null while there is a next question. */
  readonly ended: EndReason | null
  /** Expected number of questions still to come, the next one included. */
  readonly remaining: number
  readonly estimate: Estimate
}

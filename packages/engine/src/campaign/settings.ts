/** The rule under which a test begins is the one it ends with. */
export const campaignVersion = 'campaign-2'

/** Classes of collège and lycée, the youngest first. */
export const grades = ['6e', '5e', '4e', '3e', '2de', '1re', 'terminale'] as const

export type Grade = (typeof grades)[number]

/** All that the engine's choices depend on beside the test itself: kept with a test, plain JSON. */
export type CampaignSettings = {
  readonly version: typeof campaignVersion
  /** The test ends when the expected share of wrongly classified skills is below this. */
  readonly target: number
  /** … or when no question is expected to put this much of one skill right: each tube is decided. */
  readonly worth: number
  /** … or after this many questions; null for no limit. */
  readonly maxQuestions: number | null
  /** A competence is “sûr” when the expected share of its skills that are wrongly classified is below this. */
  readonly sure: number
  /** Whether ease goes before information in the first question, after failures and in the last one. */
  readonly pleasant: boolean
  /** Whether each competence is asked about at least once: nobody believes a result that rests on no question. */
  readonly everyCompetence: boolean
  /** Ability expected before any answer, in levels, and how much pupils differ from it. */
  readonly prior: { readonly mean: number; readonly sd: number }
}

/** Of a pupil of whom nothing is known. */
const anyone = { mean: 3.6, sd: 1.8 }

/** Our guess until a calibration says better: 2 levels in 6e, half a level more each year. */
const youngest = 2
const perYear = 0.45
const withinGrade = 1.5

/** What is expected of pupils of a class before they answer. */
export function priorOf(grade: Grade | null): CampaignSettings['prior'] {
  if (grade === null) return anyone
  return { mean: youngest + perYear * grades.indexOf(grade), sd: withinGrade }
}

type Wishes = {
  readonly grade?: Grade | null
  readonly target?: number
  readonly maxQuestions?: number | null
}

/** A question is worth asking that is expected to put this much of a skill right, for each unit of the target. */
const worthPerTarget = 2.8

/** The settings of a test that begins now. A lower target asks more in both ways that a test can end. */
export function campaignSettings({
  grade = null,
  target = 0.05,
  maxQuestions = null,
}: Wishes = {}): CampaignSettings {
  const worth = Number((worthPerTarget * target).toFixed(6))
  return {
    version: campaignVersion,
    target,
    worth,
    sure: 0.1,
    pleasant: true,
    everyCompetence: true,
    maxQuestions,
    prior: priorOf(grade),
  }
}

/** Chance to be right by guessing when the skill is not mastered, and to be wrong by a slip when it is. */
export type Noise = { readonly guess: number; readonly slip: number }

/** What the noise of a question depends on. */
export type ItemFormat =
  | { readonly type: 'qcu'; readonly choices: number }
  | { readonly type: 'qcm'; readonly choices: number }
  | { readonly type: 'ordering' | 'matching'; readonly choices: number }
  | { readonly type: 'list'; readonly choices: number }
  | { readonly type: 'open' | 'simulator' }

const carelessness = 0.06

/**
 * Noise of a question by its type: one of n proposals is found by chance once in n; pupils tick about two of n, so
 * one set of n(n−1)/2; an order is one of n!, but half of it is often seen; what is typed or done is not guessed.
 */
export function noiseOf(format: ItemFormat): Noise {
  switch (format.type) {
    case 'qcu':
    case 'list':
      return { guess: clip(1 / format.choices), slip: carelessness }
    case 'qcm':
      return { guess: clip(2 / (format.choices * (format.choices - 1))), slip: 0.1 }
    case 'ordering':
    case 'matching':
      return { guess: clip(1 / format.choices), slip: 0.1 }
    case 'open':
    case 'simulator':
      return { guess: 0.02, slip: 0.08 }
  }
}

/** No question tells all, and none tells nothing. */
const clip = (guess: number): number => Math.min(0.5, Math.max(0.02, guess))

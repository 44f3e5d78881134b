import { assess } from '../assess.ts'
import { believe } from '../model/belief.ts'
import { indexTest } from '../model/index-test.ts'
import type { CampaignSettings } from '../settings.ts'
import type { CampaignTest, DatedAnswer, EndReason } from '../test.ts'
import { countToSettle } from './count-to-settle.ts'

/** What one answer adds to something. */
export type Contribution = {
  /** Its number in `Explanation.answers`. */
  readonly answer: number
  readonly weight: number
}

/** How a skill came to be classified: it was asked, others of its tube were, or only the learner's other tubes. */
export type Ground = 'asked' | 'tube' | 'ability'

export type SkillExplanation = {
  readonly id: string
  readonly probability: number
  readonly mastered: boolean
  readonly ground: Ground
  /** Log-odds of mastery with all answers less those without this one; the least ones are left out. */
  readonly answers: readonly Contribution[]
}

export type CompetenceExplanation = {
  readonly id: string
  readonly validated: number
  readonly target: number
  readonly error: number
  readonly sure: boolean
  readonly settledBy: number | null
  /** Expected number of mastered skills with all answers less that without this one. */
  readonly answers: readonly Contribution[]
  readonly skills: readonly SkillExplanation[]
}

/** Why a test has come to its result. The same test gives the same explanation, to the last digit. */
export type Explanation = {
  readonly settings: CampaignSettings
  readonly ended: EndReason | null
  readonly questions: number
  readonly ability: number
  readonly spread: number
  readonly error: number
  /** All that count, those of earlier tests first; `number` 0 and below are theirs, from 1 on this test's. */
  readonly answers: readonly (Pick<DatedAnswer, 'challengeId' | 'tubeId' | 'level' | 'correct' | 'at'> & {
    readonly number: number
  })[]
  readonly competences: readonly CompetenceExplanation[]
}

/** Decimals of all numbers told: far fewer than arithmetic on any machine keeps, so that all tell the same. */
const decimals = 4
/** An answer that changes less than this is not listed. */
const leastLogOdds = 0.05
const leastSkills = 0.02

/** Takes each answer away in turn and sees what changes. */
export function explain(test: CampaignTest): Explanation {
  const { ended, estimate } = assess(test)
  const whole = estimate.skills.map(({ probability }) => probability)
  const views = listAnswers(test).map((answer) => ({
    ...answer,
    without: chancesWithout(test, answer.number),
  }))
  const settling = countToSettle(test)
  const competences = estimate.competences.map((competence): CompetenceExplanation => {
    const indexes = [...test.skills.keys()].filter(
      (index) => test.skills[index]?.competenceId === competence.id,
    )
    const expected = (chances: readonly number[]): number =>
      indexes.reduce((sum, index) => sum + (chances[index] ?? 0), 0)
    return {
      ...competence,
      error: round(competence.error),
      settledBy: settling[competence.id] ?? null,
      answers: views
        .map(({ number, without }) => ({
          answer: number,
          weight: round(expected(whole) - expected(without)),
        }))
        .filter(({ weight }) => Math.abs(weight) >= leastSkills),
      skills: indexes.map((index) => explainSkill(test, index, { whole, views })),
    }
  })
  return {
    settings: test.settings,
    ended,
    questions: test.answers.length,
    ability: round(estimate.ability.mean),
    spread: round(estimate.spread),
    error: round(estimate.error),
    answers: views.map(({ number, challengeId, tubeId, level, correct, at }) => ({
      number,
      challengeId,
      tubeId,
      level,
      correct,
      at,
    })),
    competences,
  }
}

type Views = {
  readonly whole: readonly number[]
  readonly views: readonly { readonly number: number; readonly without: readonly number[] }[]
}

function explainSkill(
  { skills, earlier, answers }: CampaignTest,
  index: number,
  { whole, views }: Views,
): SkillExplanation {
  const { id = '', tubeId = '', level = 0 } = skills[index] ?? {}
  const probability = whole[index] ?? 0
  const ofTube = [...earlier, ...answers].filter((answer) => answer.tubeId === tubeId)
  const inTube = ofTube.length > 0 ? 'tube' : 'ability'
  return {
    id,
    probability: round(probability),
    mastered: probability >= 0.5,
    ground: ofTube.some((answer) => answer.level === level) ? 'asked' : inTube,
    answers: views
      .map(({ number, without }) => ({
        answer: number,
        weight: round(logOdds(probability) - logOdds(without[index] ?? 0)),
      }))
      .filter(({ weight }) => Math.abs(weight) >= leastLogOdds),
  }
}

/** Those of earlier tests get the numbers up to 0, so that this test's first is 1. */
function listAnswers({ earlier, answers }: CampaignTest): (DatedAnswer & { readonly number: number })[] {
  return [...earlier, ...answers].map((answer, index) => ({ ...answer, number: index - earlier.length + 1 }))
}

function chancesWithout(test: CampaignTest, number: number): number[] {
  const dropped = number - 1 + test.earlier.length
  const earlier = test.earlier.filter((_, index) => index !== dropped)
  const answers = test.answers.filter((_, index) => index + test.earlier.length !== dropped)
  const indexed = indexTest({ skills: test.skills, earlier, answers })
  const { tubes } = believe(test.settings.prior, indexed.tubes)
  return indexed.places.map(({ tube, position }) => tubes[tube]?.mastery[position] ?? 0)
}

function logOdds(probability: number): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, probability))
  return Math.log(bounded / (1 - bounded))
}

/** Never −0, which JSON would not tell from 0 and equality would. */
const round = (value: number): number => Number(value.toFixed(decimals)) + 0

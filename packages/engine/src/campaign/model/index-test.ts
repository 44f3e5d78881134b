import type { CampaignTest, DatedAnswer } from '../test.ts'
import type { Noise } from '../settings.ts'
import type { PositionAnswer, TubeEvidence } from './tube.ts'

/** Where a skill stands in the numbers. */
export type Place = { readonly tube: number; readonly position: number }

/** A test in numbers: its tubes in the order in which skills and answers name them. */
export type IndexedTest = {
  readonly tubeIds: readonly string[]
  readonly tubes: readonly TubeEvidence[]
  /** Of each skill of the test, in its order. */
  readonly places: readonly Place[]
}

/** Target skills and answers of one tube. */
type Gathered = { readonly targets: Map<number, number>; readonly answers: DatedAnswer[] }

/**
 * Puts a test in numbers. Answers on other tubes than the target's, or on other levels of its tubes, count as
 * evidence: they tell of the learner, and weigh nothing in what is to be found out.
 */
export function indexTest({
  skills,
  earlier,
  answers,
}: Pick<CampaignTest, 'skills' | 'earlier' | 'answers'>): IndexedTest {
  const gathered = new Map<string, Gathered>()
  const at = (tubeId: string): Gathered => {
    const known = gathered.get(tubeId)
    if (known) return known
    const fresh = { targets: new Map<number, number>(), answers: [] }
    gathered.set(tubeId, fresh)
    return fresh
  }
  for (const { tubeId, level } of skills) {
    const { targets } = at(tubeId)
    targets.set(level, (targets.get(level) ?? 0) + 1)
  }
  for (const answer of earlier) at(answer.tubeId).answers.push(answer)
  for (const answer of answers) at(answer.tubeId).answers.push(answer)
  const tubeIds = [...gathered.keys()]
  const tubes = tubeIds.map((id) => toTube(at(id)))
  const tubeOf = new Map(tubeIds.map((id, tube) => [id, tube]))
  const places = skills.map(({ tubeId, level }) => {
    const tube = tubeOf.get(tubeId) ?? 0
    return { tube, position: tubes[tube]?.levels.indexOf(level) ?? 0 }
  })
  return { tubeIds, tubes, places }
}

/** No answer proves anything: without this a contradiction would leave no learner possible. */
const leastNoise = 0.001

/** What of a question's noise the model can bear: always a doubt, and more often right when the skill is mastered. */
export function boundNoise({ guess, slip }: Noise): Noise {
  const bounded = { guess: Math.max(leastNoise, guess), slip: Math.max(leastNoise, slip) }
  const sum = bounded.guess + bounded.slip
  const most = 1 - leastNoise
  return sum <= most ? bounded : { guess: (bounded.guess * most) / sum, slip: (bounded.slip * most) / sum }
}

function toTube({ targets, answers }: Gathered): TubeEvidence {
  const levels = [...new Set([...targets.keys(), ...answers.map(({ level }) => level)])].sort((a, b) => a - b)
  return {
    levels,
    weights: levels.map((level) => targets.get(level) ?? 0),
    answers: answers.map(({ level, correct, guess, slip }): PositionAnswer => ({
      position: levels.indexOf(level),
      correct,
      guess,
      slip,
    })),
  }
}

import { collectAnswers, curveAt, type ResponseMatrix, toResponseMatrix } from '@orga/engine'
import { type Chance, createChance, drawNormal } from '../numbers/chance.ts'

export type Bank = { readonly slopes: Float64Array; readonly difficulties: Float64Array }

/** ln a ~ N(0.1, 0.3), so that slopes run from about 0.5 to 2.3; b ~ N(0, 1.2), in rising order. */
export function drawBank(itemCount: number, seed: number): Bank {
  const chance = createChance(seed)
  const draw = (one: () => number): Float64Array => Float64Array.from({ length: itemCount }, one)
  return {
    slopes: draw(() => Math.exp(drawNormal(chance, 0.1, 0.3))),
    difficulties: draw(() => drawNormal(chance, 0, 1.2)).sort(),
  }
}

export type Design = { readonly learners: number; readonly length: number; readonly seed: number }

/** Questions come from this many areas in turn, as a balanced test asks them. */
const areaCount = 16
/** Each is drawn among so many of its area, those whose difficulty is nearest to the estimated ability. */
const drawnAmong = 5

/**
 * Learners of N(0, 1) take an adaptive test of `length` questions. Their ability is estimated anew after each
 * answer, by one Newton step from the estimate before it.
 */
export function drawRecords(
  { slopes, difficulties }: Bank,
  { learners, length, seed }: Design,
): ResponseMatrix {
  const chance = createChance(seed)
  const answers = collectAnswers()
  const asked = new Int32Array(slopes.length).fill(-1)
  for (let learner = 0; learner < learners; learner++) {
    const ability = drawNormal(chance, 0, 1)
    const firstArea = Math.floor(chance() * areaCount)
    let estimate = 0
    let information = 1
    for (let question = 0; question < length; question++) {
      const area = (firstArea + question) % areaCount
      const item = pickNear(difficulties, {
        area,
        estimate,
        chance,
        isAsked: (one) => asked[one] === learner,
      })
      asked[item] = learner
      const curve = [slopes[item] as number, difficulties[item] as number] as const
      const correct = chance() < curveAt(curve, ability).probability
      answers.add(learner, item, correct)
      const expected = curveAt(curve, estimate)
      information += expected.information
      estimate += (curve[0] * ((correct ? 1 : 0) - expected.probability)) / information
    }
  }
  return toResponseMatrix(answers.list(), slopes.length, new Uint16Array(learners)).matrix
}

type Search = {
  readonly area: number
  readonly estimate: number
  readonly chance: Chance
  readonly isAsked: (item: number) => boolean
}

/** Items of area k are k, k + 16, k + 32…; their difficulties rise. */
function pickNear(difficulties: Float64Array, { area, estimate, chance, isAsked }: Search): number {
  const size = Math.ceil((difficulties.length - area) / areaCount)
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if ((difficulties[area + middle * areaCount] as number) < estimate) low = middle + 1
    else high = middle
  }
  const span = Math.min(drawnAmong, size)
  const from = Math.min(Math.max(low - (span >> 1), 0), size - span)
  let place = from + Math.floor(chance() * span)
  while (isAsked(area + place * areaCount)) place = (place + 1) % size
  return area + place * areaCount
}

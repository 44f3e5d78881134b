import { prefer } from '../chance/prefer.ts'
import { successProbability } from './level.ts'

type Item = { readonly id: string; readonly timed: boolean }

/** A skill that can still be asked about in a test. */
export type Candidate = {
  readonly id: string
  readonly tubeId: string
  readonly level: number
  readonly challenges: readonly Item[]
  /** Level of the hardest target skill of its tube. */
  readonly hardest: number
}

/** A tube whose hardest skill is at most this is asked first. */
const easyTube = 3
export const firstLevel = 2
const reach = 2

const hasUntimed = ({ challenges }: Candidate): boolean => challenges.some(({ timed }) => !timed)

/**
 * Formulas 2.5: the skills among which the next question is chosen, from those not settled yet. What is too hard
 * goes first and not last, so that a preference never ends a test while something in reach is left.
 */
export function narrow(
  untested: readonly Candidate[],
  { level, isFirst, lastTimed }: { level: number; isFirst: boolean; lastTimed: boolean },
): readonly Candidate[] {
  const near = isFirst ? untested : untested.filter((skill) => skill.level - level <= reach)
  const easy = prefer(near, ({ hardest }) => hardest <= easyTube)
  const calm = lastTimed ? prefer(easy, hasUntimed) : easy
  if (!isFirst) return calm
  const lowest = Math.min(...calm.map((skill) => skill.level))
  const wanted = calm.some((skill) => skill.level === firstLevel) ? firstLevel : lowest
  return calm.filter((skill) => skill.level === wanted)
}

type Place = Pick<Candidate, 'tubeId' | 'level'>

/** Expected number of skills of the tube that one answer settles: those below if right, those above if wrong. */
export function rewardOf(skill: Place, untested: readonly Place[], level: number): number {
  const right = successProbability(level, skill.level)
  let below = 0
  let above = 0
  for (const other of untested) {
    if (other.tubeId !== skill.tubeId) continue
    if (other.level <= skill.level) below++
    if (other.level >= skill.level) above++
  }
  return right * below + (1 - right) * above
}

/** Formulas 2.6: the skills whose answer is expected to settle most of their tube. */
export function mostRewarding<S extends Place>(
  candidates: readonly S[],
  untested: readonly Place[],
  level: number,
): readonly S[] {
  const tubes = Map.groupBy(untested, ({ tubeId }) => tubeId)
  const rewards = candidates.map((skill) => rewardOf(skill, tubes.get(skill.tubeId) ?? [], level))
  const most = Math.max(...rewards)
  // Equal rewards of two tubes must not be told apart by rounding.
  return candidates.filter((_, index) => (rewards[index] ?? 0) >= most - 1e-9)
}

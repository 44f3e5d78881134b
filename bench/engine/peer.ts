import type { Learner } from './learner.ts'

/*
 * The existing service's rule, from its published formulas and independent of this product's own version of it:
 * Rasch level on a grid with two virtual answers, filters in their order, reward, deterministic pick.
 */

const grid = Array.from({ length: 15 }, (_, index) => (index + 1) / 2)
const success = (level: number, difficulty: number): number => 1 / (1 + Math.exp(difficulty - level))

type Seen = { readonly level: number; readonly right: boolean }
type State = {
  /** Per skill: validated, invalidated, or not assessed. */
  readonly status: (boolean | null)[]
  readonly direct: Seen[]
}

/** What the rule says of each skill after each question; the last entry is its result. Untested is not mastered. */
export function playPeer({ skills, answers, seed }: Learner): (readonly boolean[])[] {
  const state: State = { status: skills.map(() => null), direct: [] }
  const results = [skills.map(() => false)]
  for (;;) {
    const index = chooseSkill(skills, state, Number(seed))
    if (index === null) return results
    learn(skills, state, { index, right: answers[index] ?? false })
    results.push(state.status.map((status) => status === true))
  }
}

/** Formulas 2.4: the first level of the grid that solves the likelihood equation best. */
function predictLevel(direct: readonly Seen[]): number {
  const seen = [...direct, { level: 0, right: true }, { level: 7, right: false }]
  let best = 0.5
  let least = Infinity
  for (const level of grid) {
    const surplus = seen.reduce((sum, one) => sum + (one.right ? 1 : 0) - success(level, one.level), 0)
    if (Math.abs(surplus) < least - 1e-9) {
      least = Math.abs(surplus)
      best = level
    }
  }
  return best
}

type Skills = Learner['skills']

/** Formulas 2.5 and 2.6. */
function chooseSkill(skills: Skills, { status, direct }: State, seed: number): number | null {
  const untested = [...skills.keys()].filter((index) => status[index] === null)
  const levelOf = (index: number): number => skills[index]?.level ?? 0
  const tubeOf = (index: number): string => skills[index]?.tubeId ?? ''
  const hardest = new Map<string, number>()
  for (const { tubeId, level } of skills) hardest.set(tubeId, Math.max(level, hardest.get(tubeId) ?? 0))
  const easy = untested.filter((index) => (hardest.get(tubeOf(index)) ?? 0) <= 3)
  const preferred = easy.length > 0 ? easy : untested
  if (direct.length === 0) {
    const lowest = Math.min(...preferred.map(levelOf))
    const first = preferred.some((index) => levelOf(index) === 2) ? 2 : lowest
    return pick(
      preferred.filter((index) => levelOf(index) === first),
      seed,
    )
  }
  const level = predictLevel(direct)
  const reachable = preferred.filter((index) => levelOf(index) - level <= 2)
  const rewards = reachable.map((index) => {
    const tube = untested.filter((other) => tubeOf(other) === tubeOf(index))
    const right = success(level, levelOf(index))
    const below = tube.filter((other) => levelOf(other) <= levelOf(index)).length
    const above = tube.filter((other) => levelOf(other) >= levelOf(index)).length
    return right * below + (1 - right) * above
  })
  const most = Math.max(...rewards)
  return pick(
    reachable.filter((_, place) => (rewards[place] ?? 0) >= most - 1e-9),
    seed,
  )
}

const pick = (indexes: readonly number[], seed: number): number | null =>
  indexes[seed % Math.max(1, indexes.length)] ?? null

/** Formulas 2.1: right validates what is below in the tube, wrong invalidates what is above. */
function learn(
  skills: Skills,
  { status, direct }: State,
  { index, right }: { index: number; right: boolean },
): void {
  const asked = skills[index]
  if (!asked) return
  direct.push({ level: asked.level, right })
  for (const [other, { tubeId, level }] of skills.entries()) {
    if (tubeId !== asked.tubeId || status[other] !== null) continue
    if (right ? level <= asked.level : level >= asked.level) status[other] = right
  }
}

import { meanNoise } from '../choice/candidates.ts'
import { type Belief, believe } from '../model/belief.ts'
import { indexTest, type IndexedTest } from '../model/index-test.ts'
import type { CampaignTest } from '../test.ts'

type Known = { readonly test: CampaignTest; readonly indexed: IndexedTest; readonly belief: Belief }
/** How many questions of one tube are thought through. */
const depth = 3

/**
 * Per competence, the number of further questions that would make it “sûr”: 0 if it is, null if the bank has none
 * that could. Each tube is followed by itself: its best question, then the best after each outcome, and so on. The
 * expected falls of error are taken from the greatest down until they are enough. Dearer than a next question: for
 * who looks at one result.
 */
export function countToSettle(test: CampaignTest): Record<string, number | null> {
  const indexed = indexTest(test)
  const known = { test, indexed, belief: believe(test.settings.prior, indexed.tubes) }
  const groups = Map.groupBy(test.skills.keys(), (index) => test.skills[index]?.competenceId ?? '')
  return Object.fromEntries([...groups].map(([id, indexes]) => [id, countFor(known, indexes)]))
}

function countFor(known: Known, indexes: readonly number[]): number | null {
  const byTube = Map.groupBy(indexes, (index) => known.indexed.places[index]?.tube ?? -1)
  let error = 0
  const falls: number[] = []
  for (const [tube, mine] of byTube) {
    const errors = foresee(known, tube, mine)
    error += errors[0] ?? 0
    for (let step = 1; step < errors.length; step++) falls.push((errors[step - 1] ?? 0) - (errors[step] ?? 0))
  }
  const excess = error - known.test.settings.sure * indexes.length
  if (excess < 0) return 0
  let gained = 0
  for (const [count, fall] of falls.sort((a, b) => b - a).entries()) {
    gained += fall
    if (gained > excess) return count + 1
  }
  return null
}

/** P(k mastered) for k = 0 … K, and the positions that can still be asked with their noise. */
type TubeState = { readonly chances: readonly number[]; readonly open: readonly Open[] }
type Open = { readonly position: number; readonly guess: number; readonly slip: number }

/** Expected error of a tube now, after its best question, after two, … */
function foresee({ test, indexed, belief }: Known, tube: number, indexes: readonly number[]): number[] {
  const mastery = belief.tubes[tube]?.mastery ?? []
  const chances = Array.from(
    { length: mastery.length + 1 },
    (_, k) => (mastery[k - 1] ?? 1) - (mastery[k] ?? 0),
  )
  const weights = indexed.tubes[tube]?.weights ?? []
  const asked = new Set(test.answers.map(({ tubeId, level }) => `${tubeId} ${level}`))
  const open = indexes.flatMap((index): Open[] => {
    const skill = test.skills[index]
    if (!skill || skill.items.length === 0 || asked.has(`${skill.tubeId} ${skill.level}`)) return []
    return [{ position: indexed.places[index]?.position ?? 0, ...meanNoise(skill.items) }]
  })
  return follow({ chances, open }, weights, depth)
}

/** Expected error after 0, 1, … questions of the best plan, each step as good as one step ahead can see. */
function follow(state: TubeState, weights: readonly number[], steps: number): number[] {
  const now = errorOf(state.chances, weights)
  if (steps === 0 || state.open.length === 0) return [now]
  let best: { readonly after: number; readonly question: Open } | null = null
  for (const question of state.open) {
    const after = outcomesOf(state, question).reduce(
      (sum, { chance, next }) => sum + chance * errorOf(next.chances, weights),
      0,
    )
    if (!best || after < best.after) best = { after, question }
  }
  if (!best) return [now]
  const branches = outcomesOf(state, best.question).map(({ chance, next }) => ({
    chance,
    errors: follow(next, weights, steps - 1),
  }))
  const length = Math.max(...branches.map(({ errors }) => errors.length))
  const later = Array.from({ length }, (_, step) =>
    branches.reduce((sum, { chance, errors }) => sum + chance * (errors[step] ?? errors.at(-1) ?? 0), 0),
  )
  return [now, ...later]
}

function outcomesOf({ chances, open }: TubeState, { position, guess, slip }: Open) {
  const left = open.filter((other) => other.position !== position)
  return [true, false].map((correct) => {
    const joint = chances.map((chance, k) => {
      const right = position < k ? 1 - slip : guess
      return chance * (correct ? right : 1 - right)
    })
    const chance = joint.reduce((sum, one) => sum + one, 0)
    return { chance, next: { chances: joint.map((one) => one / chance), open: left } }
  })
}

/** Σ min(p, 1 − p) over the positions that count. */
function errorOf(chances: readonly number[], weights: readonly number[]): number {
  let mastery = 0
  let error = 0
  for (let position = weights.length - 1; position >= 0; position--) {
    mastery += chances[position + 1] ?? 0
    error += (weights[position] ?? 0) * Math.min(mastery, Math.max(0, 1 - mastery))
  }
  return error
}

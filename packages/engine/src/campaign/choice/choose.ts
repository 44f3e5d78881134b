import { hash, pick } from '../../chance/hash.ts'
import { pickVariant } from '../../chance/pick-variant.ts'
import { prefer } from '../../chance/prefer.ts'
import type { CampaignItem, CampaignTest } from '../test.ts'
import type { Candidate } from './candidates.ts'

/** A question chosen among the candidates. */
export type Chosen = { readonly candidate: Candidate; readonly item: CampaignItem }

/** A first question is one that most pupils of the class get right. */
const easyFirst = 0.6
/** After so many failures in a row comes one … */
const failuresInARow = 3
/** … that is more likely right than not. */
const relief = 0.6
/** A last question is one that is likely right. */
const likely = 0.75
/** What asking elsewhere than in the tube of the last question may cost of the best gain. */
const interleaving = 0.15
/** Questions as good as this compared with the best are equals, and the seed decides. */
const equal = 0.95

/** What rules may look at beside the candidates. */
export type Turn = {
  readonly test: CampaignTest
  /** Whether this is the last question that will be asked. */
  readonly isLast: boolean
}

/** The next question: the one of greatest gain among those that are fair and pleasant to ask. */
export function choose(candidates: readonly Candidate[], turn: Turn): Chosen | null {
  return draw(listEquals(candidates, turn), turn.test)
}

/**
 * Those of (nearly) the greatest gain among what is fair and pleasant to ask. Each rule narrows the candidates only
 * while some are left.
 */
export function listEquals(
  candidates: readonly Candidate[],
  { test, isLast }: Turn,
  nearness = equal,
): readonly Candidate[] {
  const last = test.answers.at(-1)
  const untimed = isCalm(test) ? prefer(candidates, hasUntimed) : candidates
  const bearable = narrowByMood(untimed, { test, isLast })
  const elsewhere = last ? leaveTube(bearable, last.tubeId) : bearable
  const most = bestGain(elsewhere)
  return elsewhere.filter(({ gain }) => gain >= nearness * most)
}

/** One of them by the seed, and a variant of its question. */
export function draw(equals: readonly Candidate[], test: CampaignTest): Chosen | null {
  const { answers, earlier, seed } = test
  const turn = `${seed}:${answers.length}`
  const candidate = pick(equals, turn)
  if (!candidate) return null
  const seen = new Set(test.seen ?? earlier.map(({ challengeId }) => challengeId))
  const variant = { calm: isCalm(test), seen, seed: `${turn}:${hash(candidate.skill.id)}` }
  const item = pickVariant(candidate.items, variant)
  return item ? { candidate, item } : null
}

/** Whether the next question should not be against the clock: the first one, and after one that was. */
const isCalm = ({ answers }: CampaignTest): boolean => answers.at(-1)?.timed ?? true

/** First, after failures, and last: easier than what would teach most. */
function narrowByMood(candidates: readonly Candidate[], { test, isLast }: Turn): readonly Candidate[] {
  const { answers, settings } = test
  if (!settings.pleasant) return candidates
  if (answers.length === 0) return atLeast(candidates, easyFirst)
  if (isLast) return atLeast(candidates, likely)
  return countFailures(test) >= failuresInARow ? atLeast(candidates, relief) : candidates
}

/** Failures since the last right answer. */
function countFailures({ answers }: Pick<CampaignTest, 'answers'>): number {
  return answers.length - 1 - answers.findLastIndex(({ correct }) => correct)
}

/** Whether a test that could end goes on for a right answer: until there is one, or three have failed in a row. */
export function wantsKindEnd(candidates: readonly Candidate[], test: CampaignTest): boolean {
  const failures = countFailures(test)
  const isSad = test.settings.pleasant && failures > 0 && failures < failuresInARow
  return isSad && candidates.some(({ right }) => right >= likely)
}

const hasUntimed = ({ items }: Candidate): boolean => items.some(({ timed }) => !timed)

export const bestGain = (candidates: readonly Candidate[]): number =>
  candidates.reduce((most, { gain }) => Math.max(most, gain), 0)

/** Those with this chance of a right answer; without any, the likeliest. */
function atLeast(candidates: readonly Candidate[], chance: number): readonly Candidate[] {
  const most = candidates.reduce((best, { right }) => Math.max(best, right), 0)
  return candidates.filter(({ right }) => right >= Math.min(chance, most))
}

/** Those of other tubes, if the best of them is nearly as good. */
function leaveTube(candidates: readonly Candidate[], tubeId: string): readonly Candidate[] {
  const others = candidates.filter(({ skill }) => skill.tubeId !== tubeId)
  return bestGain(others) >= (1 - interleaving) * bestGain(candidates) && others.length > 0
    ? others
    : candidates
}

/** What is known of one person on one tube. Level x is mastered iff x ≤ floor, failed iff ceiling ≠ null and x ≥ ceiling. */
export type TubeKnowledge = {
  /** Highest mastered level, 0 for none. */
  readonly floor: number
  /** Lowest failed level, null for none. Always above `floor`. */
  readonly ceiling: number | null
  /** When the ceiling was last set, in milliseconds since 1970; 0 without one. */
  readonly ceilingAt: number
  /** Levels really asked, in rising order: evidence, where the others are only inferred. */
  readonly asked: readonly number[]
}

/** By tube id. Plain data: it is stored as JSON. */
export type Knowledge = Readonly<Record<string, TubeKnowledge>>

/** One answer as evidence. */
export type Evidence = {
  readonly tubeId: string
  readonly level: number
  /** Anything but a right answer in time counts as wrong. */
  readonly correct: boolean
  /** Milliseconds since 1970. */
  readonly at: number
  /** When the test that the answer belongs to began. */
  readonly startedAt: number
}

export type SkillStatus = 'mastered' | 'failed' | 'unknown'

/** A failure this old when a test begins is asked again. */
export const retryDelay = 4 * 24 * 3600 * 1000

const nothing: TubeKnowledge = { floor: 0, ceiling: null, ceilingAt: 0, asked: [] }

export function statusOf(knowledge: Knowledge, tubeId: string, level: number): SkillStatus {
  const tube = knowledge[tubeId]
  if (!tube) return 'unknown'
  if (level <= tube.floor) return 'mastered'
  return tube.ceiling !== null && level >= tube.ceiling ? 'failed' : 'unknown'
}

/** Forgets a failure that was old when the test began; what is mastered stays. */
function liftOldCeiling(tube: TubeKnowledge, startedAt: number): TubeKnowledge {
  if (tube.ceiling === null || tube.ceilingAt > startedAt - retryDelay) return tube
  const asked = tube.asked.filter((level) => level <= tube.floor)
  return { ...tube, ceiling: null, ceilingAt: 0, asked }
}

/**
 * What counts in a test that began at `startedAt` (ms): everything mastered, and the failures of the four days
 * before it. So a skill failed longer ago is asked again, and one mastered never.
 */
export function knowledgeForTest(knowledge: Knowledge, startedAt: number): Knowledge {
  return Object.fromEntries(
    Object.entries(knowledge).map(([id, tube]) => [id, liftOldCeiling(tube, startedAt)]),
  )
}

function masterUpTo(tube: TubeKnowledge, level: number): Omit<TubeKnowledge, 'asked'> {
  const { floor, ceiling, ceilingAt } = tube
  const contradicted = ceiling !== null && ceiling <= level
  return { floor: Math.max(floor, level), ceiling: contradicted ? level + 1 : ceiling, ceilingAt }
}

function failFrom(tube: TubeKnowledge, level: number, at: number): Omit<TubeKnowledge, 'asked'> {
  const { floor, ceiling, ceilingAt } = tube
  if (ceiling !== null && ceiling < level) return { floor, ceiling, ceilingAt }
  return { floor: Math.min(floor, level - 1), ceiling: level, ceilingAt: at }
}

/**
 * Adds one answer. Right at ℓ masters the levels up to ℓ; wrong at ℓ fails those from ℓ on. An answer that
 * contradicts an older one moves the older bound just past ℓ, no further.
 */
export function learn(knowledge: Knowledge, { tubeId, level, correct, at, startedAt }: Evidence): Knowledge {
  const before = liftOldCeiling(knowledge[tubeId] ?? nothing, startedAt)
  const bounds = correct ? masterUpTo(before, level) : failFrom(before, level, at)
  const asked = [...before.asked.filter((one) => one !== level), level].sort((a, b) => a - b)
  return { ...knowledge, [tubeId]: { ...bounds, asked } }
}

/** What a person's answers say, from the first to the last. `answers` are in the order they were given. */
export function rebuildKnowledge(answers: Iterable<Evidence>): Knowledge {
  let knowledge: Knowledge = {}
  for (const answer of answers) knowledge = learn(knowledge, answer)
  return knowledge
}

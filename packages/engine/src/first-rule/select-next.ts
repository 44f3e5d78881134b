import { hash, pick } from '../chance/hash.ts'
import { pickVariant } from '../chance/pick-variant.ts'
import { type Knowledge, knowledgeForTest, statusOf } from '../knowledge/knowledge.ts'
import { type Candidate, firstLevel, mostRewarding, narrow } from './candidates.ts'
import { type Observation, predictLevel } from './level.ts'

/** The rule under which a test began is the one it ends with. */
export const engineVersion = 'smart-1'

export type Skill = {
  readonly id: string
  readonly tubeId: string
  readonly level: number
  /** Interchangeable questions on this skill that can be asked on this device. */
  readonly challenges: readonly { readonly id: string; readonly timed: boolean }[]
}

export type Test = {
  /** Target skills of the test. */
  readonly skills: readonly Skill[]
  /** Everything known of the person, the answers of this test included. */
  readonly knowledge: Knowledge
  /** When the test began, in milliseconds since 1970. */
  readonly startedAt: number
  /** Questions asked in this test, in order. */
  readonly asked: readonly { readonly challengeId: string; readonly timed: boolean }[]
  /** Makes choices among equals: one per test. */
  readonly seed: string
  /** Questions of earlier tests, avoided while there are others. */
  readonly seen?: ReadonlySet<string>
}

export type Choice = {
  readonly skillId: string
  readonly challengeId: string
  readonly timed: boolean
  /** The level at which the learner is thought to be, 0.5 to 7.5. */
  readonly level: number
}

/** How a test stands, in the terms of the rule. */
type Standing = {
  readonly untested: readonly Candidate[]
  readonly observed: readonly Observation[]
  readonly asked: number
  readonly lastTimed: boolean
}

/** Chooses the next question of a test, or null when nothing is left to ask. */
export function selectNext(test: Test): Choice | null {
  const choice = choose(test, standingOf(test))
  if (!choice) return null
  const { skill, challengeId, timed, level } = choice
  return { skillId: skill.id, challengeId, timed, level }
}

/**
 * Number of questions still to come if the learner goes on as predicted: the rule is played on, each answer right
 * when the skill is not above the predicted level. Counts the question that `selectNext` gives now.
 */
export function expectRemaining(test: Test): number {
  let standing = standingOf(test)
  for (let count = 0; ; count++) {
    const choice = choose(test, standing)
    if (!choice) return count
    standing = playOn(standing, choice)
  }
}

function standingOf({ skills, knowledge, startedAt, asked }: Test): Standing {
  const known = knowledgeForTest(knowledge, startedAt)
  const done = new Set(asked.map(({ challengeId }) => challengeId))
  const hardest = new Map<string, number>()
  for (const { tubeId, level } of skills) hardest.set(tubeId, Math.max(level, hardest.get(tubeId) ?? 0))
  const untested: Candidate[] = []
  const observed: Observation[] = []
  for (const skill of skills) {
    const { tubeId, level, challenges } = skill
    const status = statusOf(known, tubeId, level)
    if (status !== 'unknown') {
      if (known[tubeId]?.asked.includes(level)) observed.push({ level, correct: status === 'mastered' })
    } else if (challenges.length > 0 && !challenges.some(({ id }) => done.has(id))) {
      untested.push({ ...skill, hardest: hardest.get(tubeId) ?? level })
    }
  }
  return { untested, observed, asked: asked.length, lastTimed: asked.at(-1)?.timed ?? true }
}

type Chosen = Omit<Choice, 'skillId'> & { readonly skill: Candidate }

const nothingSeen: ReadonlySet<string> = new Set()

function choose(
  { seed, seen = nothingSeen }: Test,
  { untested, observed, asked, lastTimed }: Standing,
): Chosen | null {
  const isFirst = asked === 0
  const level = isFirst ? firstLevel : predictLevel(observed)
  const candidates = narrow(untested, { level, isFirst, lastTimed })
  const best = isFirst ? candidates : mostRewarding(candidates, untested, level)
  const turn = `${seed}:${asked}`
  const skill = pick(best, turn)
  if (!skill) return null
  const draw = { calm: lastTimed, seen, seed: `${turn}:${hash(skill.id)}` }
  const challenge = pickVariant(skill.challenges, draw)
  return challenge ? { skill, challengeId: challenge.id, timed: challenge.timed, level } : null
}

/** The standing after the answer that the predicted level foretells. */
function playOn(standing: Standing, { skill, timed, level }: Chosen): Standing {
  const correct = skill.level <= level
  return {
    untested: standing.untested.filter(
      (other) =>
        other.tubeId !== skill.tubeId || (correct ? other.level > skill.level : other.level < skill.level),
    ),
    observed: [...standing.observed, { level: skill.level, correct }],
    asked: standing.asked + 1,
    lastTimed: timed,
  }
}

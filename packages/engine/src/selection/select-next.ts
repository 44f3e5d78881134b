import { type Knowledge, knowledgeForTest, learn, statusOf } from '../knowledge/knowledge.ts'
import { hash, pick } from './hash.ts'
import { type Observation, predictLevel, successProbability } from './level.ts'

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

type Candidate = Skill & { readonly available: Skill['challenges'] }

/** A tube whose hardest skill is at most this is asked first. */
const easyTube = 3
const firstLevel = 2
const reach = 2

/** Chooses the next question of a test, or null when nothing is left to ask. */
export function selectNext(test: Test): Choice | null {
  const knowledge = knowledgeForTest(test.knowledge, test.startedAt)
  const isFirst = test.asked.length === 0
  const lastTimed = test.asked.at(-1)?.timed ?? true
  const level = isFirst ? firstLevel : predictLevel(observationsOf(test.skills, knowledge))
  const untested = findUntested(test, knowledge)
  const calm = preferUntimed(preferEasyTubes(untested, test.skills), lastTimed)
  const within = isFirst ? firstCandidates(calm) : calm.filter((skill) => skill.level - level <= reach)
  const best = isFirst ? within : mostRewarding(within, untested, level)
  const turn = `${test.seed}:${test.asked.length}`
  const skill = pick(best, turn)
  if (!skill) return null
  const fresh = skill.available.filter(({ id }) => !test.seen?.has(id))
  const untimed = skill.available.filter(({ timed }) => !timed)
  const pool = fresh.length > 0 ? fresh : lastTimed && untimed.length > 0 ? untimed : skill.available
  const challenge = pick(pool, `${turn}:${hash(skill.id)}`)
  return challenge ? { skillId: skill.id, challengeId: challenge.id, timed: challenge.timed, level } : null
}

function observationsOf(skills: readonly Skill[], knowledge: Knowledge): Observation[] {
  return skills.flatMap(
    ({ tubeId, level }) => knowledge[tubeId]?.asked.filter((one) => one.level === level) ?? [],
  )
}

function findUntested({ skills, asked }: Test, knowledge: Knowledge): Candidate[] {
  const done = new Set(asked.map(({ challengeId }) => challengeId))
  return skills.flatMap((skill) => {
    if (statusOf(knowledge, skill.tubeId, skill.level) !== 'unknown') return []
    const available = skill.challenges.filter(({ id }) => !done.has(id))
    return available.length > 0 ? [{ ...skill, available }] : []
  })
}

function preferEasyTubes(candidates: Candidate[], skills: readonly Skill[]): Candidate[] {
  const hardest = new Map<string, number>()
  for (const { tubeId, level } of skills) hardest.set(tubeId, Math.max(level, hardest.get(tubeId) ?? 0))
  const easy = candidates.filter(({ tubeId }) => (hardest.get(tubeId) ?? 0) <= easyTube)
  return easy.length > 0 ? easy : candidates
}

function preferUntimed(candidates: Candidate[], lastTimed: boolean): Candidate[] {
  if (!lastTimed) return candidates
  const untimed = candidates.filter(({ available }) => available[0]?.timed === false)
  return untimed.length > 0 ? untimed : candidates
}

function firstCandidates(candidates: Candidate[]): Candidate[] {
  const atFirst = candidates.filter(({ level }) => level === firstLevel)
  if (atFirst.length > 0) return atFirst
  const lowest = Math.min(...candidates.map(({ level }) => level))
  return candidates.filter(({ level }) => level === lowest)
}

/** Skills whose answer is expected to settle most of their tube. */
export function mostRewarding<S extends Pick<Skill, 'tubeId' | 'level'>>(
  candidates: readonly S[],
  untested: readonly Pick<Skill, 'tubeId' | 'level'>[],
  level: number,
): S[] {
  const rewards = candidates.map((skill) => rewardOf(skill, untested, level))
  const most = Math.max(...rewards)
  return candidates.filter((_, index) => (rewards[index] ?? 0) >= most - 1e-9)
}

/** Expected number of skills of the tube that one answer settles: those below if right, those above if wrong. */
export function rewardOf(
  skill: Pick<Skill, 'tubeId' | 'level'>,
  untested: readonly Pick<Skill, 'tubeId' | 'level'>[],
  level: number,
): number {
  const tube = untested.filter(({ tubeId }) => tubeId === skill.tubeId)
  const right = successProbability(level, skill.level)
  const below = tube.filter((other) => other.level <= skill.level).length
  const above = tube.filter((other) => other.level >= skill.level).length
  return right * below + (1 - right) * above
}

/**
 * Number of questions still to come if the learner goes on as predicted: the rule is played on, each answer right
 * when the skill is not above the predicted level. Counts the question that `selectNext` gives now.
 */
export function expectRemaining(test: Test): number {
  let { knowledge, asked } = test
  const skills = new Map(test.skills.map((skill) => [skill.id, skill]))
  for (let count = 0; ; count++) {
    const choice = selectNext({ ...test, knowledge, asked })
    const skill = choice ? skills.get(choice.skillId) : undefined
    if (!choice || !skill) return count
    const { tubeId, level } = skill
    const evidence = {
      tubeId,
      level,
      correct: level <= choice.level,
      at: test.startedAt,
      startedAt: test.startedAt,
    }
    knowledge = learn(knowledge, evidence)
    asked = [...asked, choice]
  }
}

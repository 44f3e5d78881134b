import type { Belief } from '../model/belief.ts'
import { boundNoise, type IndexedTest } from '../model/index-test.ts'
import type { CampaignItem, CampaignSkill, CampaignTest, LearnerProfile } from '../test.ts'
import type { Noise } from '../settings.ts'
import { gainOn } from './gain.ts'

/** A skill that can be asked about now. */
export type Candidate = {
  readonly skill: CampaignSkill
  /** Questions on it that suit the learner. */
  readonly items: readonly CampaignItem[]
  readonly tube: number
  /** Expected fall of doubt, in skills. */
  readonly gain: number
  /** Chance of a right answer. */
  readonly right: number
}

/** Whether a learner can be asked this: at their device, with their screen reader, with what their school has set. */
function suits({ devices, screenReader, timed, simulator }: CampaignItem, learner: LearnerProfile): boolean {
  if (learner.device !== undefined && devices && !devices.includes(learner.device)) return false
  if (learner.withoutTimer === true && timed) return false
  if (learner.withoutSimulator === true && simulator === true) return false
  return !(learner.screenReader === true && screenReader === false)
}

/** The same list where all of it suits, which is nearly always. */
function whatSuits(items: readonly CampaignItem[], learner: LearnerProfile): readonly CampaignItem[] {
  const suitable = (item: CampaignItem): boolean => suits(item, learner)
  return items.every(suitable) ? items : items.filter(suitable)
}

/** The skills not asked in this test that have a question for this learner, each with what asking it promises. */
export function listCandidates(
  test: CampaignTest,
  { tubes, places }: IndexedTest,
  belief: Belief,
): Candidate[] {
  const { skills, answers, learner = {} } = test
  const asked = Map.groupBy(answers, ({ tubeId }) => tubeId)
  const gainOf = gainOn(belief, tubes)
  return skills.flatMap((skill, index) => {
    if (asked.get(skill.tubeId)?.some(({ level }) => level === skill.level)) return []
    const items = whatSuits(skill.items, learner)
    const place = places[index]
    if (items.length === 0 || !place) return []
    const { tube, position } = place
    const { guess, slip } = meanNoise(items)
    const mastery = belief.tubes[tube]?.mastery[position] ?? 0
    const right = guess + (1 - guess - slip) * mastery
    return [{ skill, items, tube, gain: gainOf({ tube, position, guess, slip }), right }]
  })
}

const noises = new WeakMap<readonly CampaignItem[], Noise>()

/** Variants of one skill may differ in how well they can be guessed: which will be asked is not known yet. */
export function meanNoise(items: readonly CampaignItem[]): Noise {
  const known = noises.get(items)
  if (known) return known
  let guess = 0
  let slip = 0
  for (const item of items) {
    const noise = boundNoise(item)
    guess += noise.guess / items.length
    slip += noise.slip / items.length
  }
  const noise = { guess, slip }
  noises.set(items, noise)
  return noise
}

/** Those of the competences about which nothing was ever asked. */
export function listUnheard(
  candidates: readonly Candidate[],
  { skills, earlier, answers }: CampaignTest,
): Candidate[] {
  const tubes = new Set([...earlier, ...answers].map(({ tubeId }) => tubeId))
  const heard = new Set(
    skills.filter(({ tubeId }) => tubes.has(tubeId)).map(({ competenceId }) => competenceId),
  )
  return candidates.filter(({ skill }) => !heard.has(skill.competenceId))
}

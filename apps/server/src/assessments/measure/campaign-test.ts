import type { Accommodations } from '@orga/contract'
import {
  type CampaignItem,
  type CampaignSettings,
  type CampaignSkill,
  type CampaignTest,
  type DatedAnswer,
  type ItemFormat,
  type LearnerProfile,
  noiseOf,
  recallAnswers,
  retryDelay,
} from '@orga/engine'
import type { Bank, Challenge, Device, Skill } from '../../content/index.ts'
import type { AssessmentRow } from '../queries.ts'
import { findSkills } from '../run/target-skills.ts'
import { type Evidence, isRight, type Mark } from './evidence.ts'

type TestRow = Pick<AssessmentRow, 'skillIds' | 'startedAt' | 'seed' | 'asked' | 'marks'> & {
  readonly settings: CampaignSettings
  /** Of all tests of the person. */
  readonly evidence: Evidence
  /** Limits the questions to those that can be done there. */
  readonly device?: Device | null
  /** Limits them to those that may be asked. */
  readonly accommodations?: Accommodations
}

/** A stored test, as the engine sees it. */
export function toCampaignTest(bank: Bank, row: TestRow): CampaignTest {
  const startedAt = row.startedAt.getTime()
  const own = new Set(row.asked)
  const others = Object.entries(row.evidence).filter(([id]) => !own.has(id))
  const recalled = others
    .flatMap(([challengeId, mark]) => toDatedAnswer(bank, challengeId, mark))
    // JSON keeps no order that means anything.
    .sort((a, b) => a.at - b.at)
  const earlier = recallAnswers(recalled, { startedAt })
  const rest = new Set(earlier.filter(({ at }) => at > startedAt - retryDelay).map(placeOf))
  return {
    settings: row.settings,
    skills: findSkills(bank, row.skillIds).map((skill) => {
      const asked = toCampaignSkill(bank, skill)
      // Another test has asked about it in the last four days.
      return rest.size > 0 && rest.has(placeOf(skill)) ? { ...asked, items: [] } : asked
    }),
    startedAt,
    earlier,
    answers: row.asked.flatMap((challengeId, index) =>
      toDatedAnswer(bank, challengeId, row.marks[index] ?? 0),
    ),
    seed: row.seed,
    seen: others.map(([id]) => id).sort(),
    learner: toLearner(row),
  }
}

const toLearner = ({
  device,
  accommodations,
}: Pick<TestRow, 'device' | 'accommodations'>): LearnerProfile => ({
  ...(device ? { device } : {}),
  ...(accommodations?.withoutTimer ? { withoutTimer: true } : {}),
  ...(accommodations?.withoutSimulator ? { withoutSimulator: true } : {}),
})

/** An answer as evidence. One to a question that the bank no longer has says nothing. */
export function toDatedAnswer(bank: Bank, challengeId: string, mark: Mark): DatedAnswer[] {
  const challenge = bank.challenges.get(challengeId)
  const skill = bank.skills.get(challenge?.skillId ?? '')
  if (!challenge || !skill) return []
  const { tubeId, level } = skill
  const { timed, guess, slip } = toItem(challenge)
  return [{ challengeId, correct: isRight(mark), at: Math.abs(mark), tubeId, level, timed, guess, slip }]
}

const placeOf = ({ tubeId, level }: Pick<Skill, 'tubeId' | 'level'>): string => `${tubeId} ${level}`

const skills = new WeakMap<Skill, CampaignSkill>()

/** A skill with its questions, put together once for as long as the bank has them all. */
function toCampaignSkill(bank: Bank, skill: Skill): CampaignSkill {
  const { id, tubeId, competenceId, level, challengeIds } = skill
  const challenges = challengeIds.flatMap((challengeId) => bank.challenges.get(challengeId) ?? [])
  const known = skills.get(skill)
  if (known?.items.length === challenges.length) return known
  const items = challenges.map(toItem)
  const asked = { id, tubeId, competenceId, level, items }
  skills.set(skill, asked)
  return asked
}

const items = new WeakMap<Challenge, CampaignItem>()

/** Each question is looked at once: a bank has thousands, and an answer looks at hundreds of them. */
function toItem(challenge: Challenge): CampaignItem {
  const known = items.get(challenge)
  if (known) return known
  const { id, timer, devices, screenReader, simulator } = challenge
  const item = {
    ...noiseOf(formatOf(challenge)),
    id,
    timed: timer !== null,
    simulator: simulator !== null,
    devices,
    screenReader: screenReader !== 'none',
  }
  items.set(challenge, item)
  return item
}

/** How well a question can be guessed depends on this. */
function formatOf({ type, proposals, format, choices }: Challenge): ItemFormat {
  switch (type) {
    case 'qcu':
    case 'hotspot':
      return { type: 'qcu', choices: proposals.length }
    case 'qcm':
    case 'ordering':
    case 'matching':
      return { type, choices: proposals.length }
    case 'qroc':
      return format === 'choice' ? { type: 'list', choices: choices.length } : { type: 'open' }
    case 'fields':
      return { type: 'open' }
    case 'simulator':
      return { type: 'simulator' }
  }
}

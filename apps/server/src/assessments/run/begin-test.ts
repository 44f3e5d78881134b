import type { Accommodations } from '@orga/contract'
import { campaignSettings, campaignVersion, type Grade, type Knowledge } from '@orga/engine'
import type { Bank, Device } from '../../content/index.ts'
import { noAccommodations } from '../../learners/index.ts'
import type { Evidence } from '../measure/evidence.ts'
import { type Course, lookAhead } from '../measure/look-ahead.ts'
import { measureResult } from '../measure/measure-result.ts'
import { findSkills, measureProgress, type Progress } from './target-skills.ts'

export type Beginning = {
  readonly id: string
  readonly skillIds: readonly string[]
  /** The class of the pupil, if known. */
  readonly grade: Grade | null
  readonly device: Device | null
  /** None if absent. */
  readonly accommodations?: Accommodations
  readonly startedAt: Date
  readonly tubes: Knowledge
  readonly evidence: Evidence
}

export type BegunTest = {
  readonly engineVersion: string
  readonly course: Course & Required<Pick<Beginning, 'accommodations'>>
  /** The first question; null if there is nothing to ask. */
  readonly challengeId: string | null
  readonly knownSkills: number
  /** What the engine says of the test's tubes where there is nothing to ask: what is known from then on. */
  readonly concluded: Knowledge
  readonly progress: Progress
}

/** A test at its start, its first question chosen. Writes nothing. */
export function beginTest(bank: Bank, { id, grade, ...beginning }: Beginning): BegunTest {
  const { tubes, evidence, device, accommodations = noAccommodations, startedAt } = beginning
  const skillIds = [...beginning.skillIds]
  const settings = campaignSettings({ grade })
  const nothing = { asked: [], marks: [], seenChallengeIds: [] }
  const course = {
    ...nothing,
    skillIds,
    settings,
    device,
    accommodations,
    startedAt,
    seed: id,
    tubes,
    evidence,
  }
  const { challengeId, estimate } = lookAhead(bank, course)
  const ended = challengeId === null
  const concluded = ended && estimate ? estimate.tubes : {}
  return {
    engineVersion: campaignVersion,
    course,
    challengeId,
    knownSkills: measureProgress(findSkills(bank, skillIds), tubes).validated,
    concluded,
    progress: measureResult(bank, { ...course, tubes: { ...tubes, ...concluded } }, { ended }),
  }
}

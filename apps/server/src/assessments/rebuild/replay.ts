import type { Knowledge } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import { type Evidence, markOf } from '../measure/evidence.ts'
import { type Course, lookAhead } from '../measure/look-ahead.ts'
import { takeOver } from '../measure/take-over.ts'
import { learnFrom } from '../run/take-answer.ts'
import { findSkills, measureProgress } from '../run/target-skills.ts'
import type { History } from './history.ts'

/** What a person's answers say of one test. */
export type ReplayedTest = {
  /** Target skills mastered when it began. */
  readonly knownSkills: number
  /** As it stood after its last answer, with all that was known then; at its start without one. */
  readonly course: Course
  /** Whether it was over by then. */
  readonly ended: boolean
}

export type Replay = {
  readonly knowledge: Knowledge
  readonly evidence: Evidence
  /** The last moment of the history. */
  readonly updatedAt: Date
  readonly tests: ReadonlyMap<string, ReplayedTest>
}

type StoredTest = History['assessments'][number]
type StoredAnswer = History['answers'][number]

/** A history as far as it has been lived. */
type Life = {
  readonly bank: Bank
  readonly stored: ReadonlyMap<string, StoredTest>
  readonly tests: Map<string, ReplayedTest>
  readonly evidence: Record<string, number>
  knowledge: Knowledge
  /** The test whose last answers the engine has not been asked about yet. */
  open: string | null
}

/** Lives a person's history again, from the first start to the last answer. */
export function replay(bank: Bank, history: History): Replay {
  const { assessments, answers } = history
  const stored = new Map(assessments.map((test) => [test.id, test]))
  const life: Life = { bank, stored, tests: new Map(), evidence: {}, knowledge: {}, open: null }
  let begun = 0
  const beginUntil = (moment: Date | null): void => {
    for (let test = assessments[begun]; test; test = assessments[++begun]) {
      if (moment && test.startedAt > moment) return
      begin(life, test)
    }
  }
  for (const answer of answers) {
    beginUntil(answer.answeredAt)
    addAnswer(life, answer)
  }
  beginUntil(null)
  settle(life)
  const { knowledge, evidence, tests } = life
  return { knowledge, evidence, tests, updatedAt: lastMoment(history) }
}

function begin(life: Life, { id, skillIds, settings, seed, startedAt, completedAt }: StoredTest): void {
  settle(life)
  const { bank, tests, knowledge: tubes } = life
  const nothing = { asked: [], marks: [], device: null, seenChallengeIds: [], evidence: {} }
  const knownSkills = measureProgress(findSkills(bank, skillIds), tubes).validated
  const course = { ...nothing, skillIds, settings, seed, startedAt, tubes }
  tests.set(id, { knownSkills, course, ended: false })
  // One that was over when it began has said something without an answer.
  if (completedAt?.getTime() === startedAt.getTime()) life.open = id
  settle(life)
}

function addAnswer(life: Life, { assessmentId, challengeId, outcome, answeredAt }: StoredAnswer): void {
  if (life.open !== assessmentId) settle(life)
  const { bank, tests, evidence, knowledge } = life
  const test = tests.get(assessmentId)
  if (!test) return
  life.open = assessmentId
  const mark = markOf(outcome, answeredAt)
  evidence[challengeId] = mark
  const { course } = test
  if (course.settings === null) {
    const skillId = bank.challenges.get(challengeId)?.skillId ?? ''
    const before = { tubes: knowledge, startedAt: course.startedAt }
    life.knowledge = learnFrom(bank, before, { skillId, outcome, answeredAt })
  }
  const more = { asked: course.asked.concat(challengeId), marks: course.marks.concat(mark) }
  tests.set(assessmentId, { ...test, course: { ...course, ...more } })
}

/**
 * Asks the engine where a run of answers of one test ends: what it says after each takes the place of what it said
 * after the one before, so that only the last counts.
 */
function settle(life: Life): void {
  const { bank, stored, tests, open } = life
  life.open = null
  const test = tests.get(open ?? '')
  if (open === null || !test) return
  const course = { ...test.course, evidence: { ...life.evidence } }
  const last = Math.abs(course.marks.at(-1) ?? course.startedAt.getTime())
  const ended = stored.get(open)?.completedAt?.getTime() === last
  const estimate = course.settings && lookAhead(bank, course).estimate
  const estimated = estimate ? takeOver(bank, course, { estimated: estimate.tubes, ended }) : {}
  life.knowledge = { ...life.knowledge, ...estimated }
  tests.set(open, { ...test, course: { ...course, tubes: life.knowledge }, ended })
}

function lastMoment({ assessments, answers }: History): Date {
  const times = [assessments.at(-1)?.startedAt, answers.at(-1)?.answeredAt]
  return new Date(Math.max(...times.map((date) => date?.getTime() ?? 0)))
}

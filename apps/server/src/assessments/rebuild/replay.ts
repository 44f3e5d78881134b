import type { Knowledge } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import { learnFrom } from '../run/take-answer.ts'
import { findSkills, measureProgress, type Progress } from '../run/target-skills.ts'
import type { Outcome } from '../tables.ts'
import type { History } from './history.ts'

/** What a person's answers say of one test. */
export type ReplayedTest = {
  /** Target skills mastered when it began. */
  readonly knownSkills: number
  /** Questions answered, in order, and how each went. */
  readonly asked: readonly string[]
  readonly outcomes: readonly Outcome[]
  /** What was known, and how far the test had come, after its last answer; at its start without one. */
  readonly knowledge: Knowledge
  readonly progress: Progress
}

export type Replay = {
  readonly knowledge: Knowledge
  /** The last moment of the history. */
  readonly updatedAt: Date
  readonly tests: ReadonlyMap<string, ReplayedTest>
}

/** Lives a person's history again, from the first start to the last answer. */
export function replay(bank: Bank, { assessments, answers }: History): Replay {
  const byId = new Map(assessments.map((test) => [test.id, test]))
  const tests = new Map<string, ReplayedTest>()
  let knowledge: Knowledge = {}
  let begun = 0
  const beginUntil = (moment: Date | null): void => {
    for (let test = assessments[begun]; test; test = assessments[++begun]) {
      if (moment && test.startedAt > moment) return
      const progress = measureProgress(findSkills(bank, test.skillIds), knowledge)
      const start = { knownSkills: progress.validated, asked: [], outcomes: [] }
      tests.set(test.id, { ...start, knowledge, progress })
    }
  }
  for (const { assessmentId, challengeId, outcome, answeredAt } of answers) {
    beginUntil(answeredAt)
    const test = byId.get(assessmentId)
    const before = tests.get(assessmentId)
    if (!test || !before) continue
    const skillId = bank.challenges.get(challengeId)?.skillId ?? ''
    const { startedAt, skillIds } = test
    knowledge = learnFrom(bank, { tubes: knowledge, startedAt }, { skillId, outcome, answeredAt })
    tests.set(assessmentId, {
      knownSkills: before.knownSkills,
      asked: before.asked.concat(challengeId),
      outcomes: before.outcomes.concat(outcome),
      knowledge,
      progress: measureProgress(findSkills(bank, skillIds), knowledge),
    })
  }
  beginUntil(null)
  return { knowledge, updatedAt: lastMoment({ assessments, answers }), tests }
}

function lastMoment({ assessments, answers }: History): Date {
  const times = [assessments.at(-1)?.startedAt, answers.at(-1)?.answeredAt]
  return new Date(Math.max(...times.map((date) => date?.getTime() ?? 0)))
}

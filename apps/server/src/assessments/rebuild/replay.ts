import { type Knowledge, learn } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import { findSkills, measureProgress, type Progress } from '../run/target-skills.ts'
import type { Asked } from '../tables.ts'
import type { History } from './history.ts'

type Test = History['assessments'][number]
type Answer = History['answers'][number]

/** What a person's answers say of one test. */
export type ReplayedTest = {
  /** Target skills mastered when it began. */
  readonly knownSkills: number
  readonly asked: readonly Asked[]
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

/** What was asked, by the bank; for a question that the bank has withdrawn, by what the test noted. */
function askedOf(bank: Bank, { challengeId, outcome, clientKey }: Answer, test: Test): Asked | undefined {
  const challenge = bank.challenges.get(challengeId)
  if (!challenge) return test.asked.find((one) => one.challengeId === challengeId)
  const { skillId, timer } = challenge
  return { challengeId, skillId, outcome, timed: timer !== null, clientKey }
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
      tests.set(test.id, { knownSkills: progress.validated, asked: [], knowledge, progress })
    }
  }
  for (const answer of answers) {
    beginUntil(answer.answeredAt)
    const test = byId.get(answer.assessmentId)
    const before = tests.get(answer.assessmentId)
    const asked = test && askedOf(bank, answer, test)
    if (!test || !before || !asked) continue
    const skill = bank.skills.get(asked.skillId)
    if (skill) {
      const { tubeId, level } = skill
      const times = { at: answer.answeredAt.getTime(), startedAt: test.startedAt.getTime() }
      knowledge = learn(knowledge, { tubeId, level, correct: asked.outcome === 'correct', ...times })
    }
    const progress = measureProgress(findSkills(bank, test.skillIds), knowledge)
    tests.set(test.id, { ...before, asked: before.asked.concat(asked), knowledge, progress })
  }
  beginUntil(null)
  return { knowledge, updatedAt: lastMoment({ assessments, answers }), tests }
}

function lastMoment({ assessments, answers }: History): Date {
  const times = [assessments.at(-1)?.startedAt, answers.at(-1)?.answeredAt]
  return new Date(Math.max(...times.map((date) => date?.getTime() ?? 0)))
}

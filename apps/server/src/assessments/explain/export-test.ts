import {
  type CampaignTest,
  engineVersion,
  explain,
  explainFirstRule,
  type Explanation,
  type FirstRuleExplanation,
  type FirstRuleTest,
} from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import { toCampaignTest } from '../measure/campaign-test.ts'
import type { Course } from '../measure/look-ahead.ts'
import type { History } from '../rebuild/history.ts'
import { replay } from '../rebuild/replay.ts'
import { findSkills } from '../run/target-skills.ts'

/** All that an engine has looked at in a test, and what it says of it: enough to say the same again anywhere. */
export type ExportedTest =
  | { readonly engine: string; readonly test: CampaignTest; readonly explanation: Explanation }
  | {
      readonly engine: typeof engineVersion
      readonly test: FirstRuleTest
      readonly explanation: FirstRuleExplanation
    }

/** A test of a person as it stood after its last answer, explained by the engine it went by. */
export function exportTest(bank: Bank, history: History, assessmentId: string): ExportedTest | undefined {
  const course = replay(bank, history).tests.get(assessmentId)?.course
  if (!course) return undefined
  const { settings, evidence } = course
  if (settings === null) {
    const test = toFirstRuleTest(bank, history, course)
    return { engine: engineVersion, test, explanation: explainFirstRule(test) }
  }
  // What the questions had been chosen for does not matter to what the answers say.
  const { seen: _, ...test } = toCampaignTest(bank, { ...course, settings, evidence: evidence ?? {} })
  return { engine: settings.version, test, explanation: explain(test) }
}

/** The first rule counts on all answers of the person, in their order. */
function toFirstRuleTest(bank: Bank, { assessments, answers }: History, course: Course): FirstRuleTest {
  const end = Math.abs(course.marks.at(-1) ?? course.startedAt.getTime())
  const starts = new Map(assessments.map(({ id, startedAt }) => [id, startedAt.getTime()]))
  return {
    skills: findSkills(bank, course.skillIds).map(({ id, tubeId, competenceId, level }) => ({
      id,
      tubeId,
      competenceId,
      level,
    })),
    startedAt: course.startedAt.getTime(),
    answers: answers.flatMap(({ assessmentId, challengeId, outcome, answeredAt }) => {
      const skill = bank.skills.get(bank.challenges.get(challengeId)?.skillId ?? '')
      const startedAt = starts.get(assessmentId)
      if (!skill || startedAt === undefined || answeredAt.getTime() > end) return []
      const { tubeId, level } = skill
      const correct = outcome === 'correct'
      return [{ challengeId, tubeId, level, correct, at: answeredAt.getTime(), startedAt }]
    }),
  }
}

import { hash } from '@orga/engine'
import { beginTest, lookAhead } from '../../apps/server/src/assessments/index.ts'
import type { Bank } from '../../apps/server/src/content/index.ts'

/** How far a pupil is ahead or behind in one subject: nobody can do as much in all of them. */
const distanceIn = (tubeId: string): number => (hash(tubeId) % 3) - 1

/** How many questions a path asks of somebody who can do everything about up to `ability` and nothing above. */
export function countQuestions(bank: Bank, skillIds: readonly string[], ability: number): number {
  const person = { grade: null, device: null, tubes: {}, evidence: {} }
  const begun = beginTest(bank, { ...person, id: 'path', skillIds, startedAt: new Date(0) })
  let { course, challengeId } = begun
  while (challengeId !== null) {
    const skill = bank.skills.get(bank.challenges.get(challengeId)?.skillId ?? '')
    const able = ability + distanceIn(skill?.tubeId ?? '')
    const at = course.asked.length + 1
    const mark = (skill?.level ?? 0) <= able ? at : -at
    course = { ...course, asked: [...course.asked, challengeId], marks: [...course.marks, mark] }
    challengeId = lookAhead(bank, course).challengeId
  }
  return course.asked.length
}

const secondsPerQuestion = 60

/** Expected minutes for beginners, usual and strong pupils: the mean of three. */
export function expectMinutes(bank: Bank, skillIds: readonly string[]): number {
  const counts = [1, 3, 5].map((ability) => countQuestions(bank, skillIds, ability))
  return Math.round((counts.reduce((sum, count) => sum + count, 0) / counts.length / 60) * secondsPerQuestion)
}

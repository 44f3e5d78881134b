import { type Knowledge, learn, selectNext } from '@orga/engine'
import type { Bank } from '../../apps/server/src/content/index.ts'

/** How many questions a path asks of somebody who can do everything up to `ability` and nothing above. */
export function countQuestions(bank: Bank, skillIds: readonly string[], ability: number): number {
  const skills = skillIds.flatMap((id) => {
    const skill = bank.skills.get(id)
    return skill ? [{ ...skill, challenges: challengesOf(bank, skill.challengeIds) }] : []
  })
  const asked: { challengeId: string; timed: boolean }[] = []
  let knowledge: Knowledge = {}
  for (;;) {
    const choice = selectNext({ skills, knowledge, asked, startedAt: 0, seed: 'path' })
    const skill = skills.find(({ id }) => id === choice?.skillId)
    if (!choice || !skill) return asked.length
    const { tubeId, level } = skill
    knowledge = learn(knowledge, { tubeId, level, correct: level <= ability, at: 0, startedAt: 0 })
    asked.push(choice)
  }
}

const challengesOf = (bank: Bank, ids: readonly string[]): { id: string; timed: boolean }[] =>
  ids.map((id) => ({ id, timed: (bank.challenges.get(id)?.timer ?? null) !== null }))

const secondsPerQuestion = 60

/** Expected minutes for beginners, usual and strong pupils: the mean of three. */
export function expectMinutes(bank: Bank, skillIds: readonly string[]): number {
  const counts = [1, 3, 5].map((ability) => countQuestions(bank, skillIds, ability))
  return Math.round((counts.reduce((sum, count) => sum + count, 0) / counts.length / 60) * secondsPerQuestion)
}

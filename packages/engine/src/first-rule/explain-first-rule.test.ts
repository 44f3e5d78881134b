import { expect, test } from 'vitest'
import { explainFirstRule } from './explain-first-rule.ts'

const skills = [1, 2, 3, 4, 5].map((level) => ({ id: `a.${level}`, tubeId: 'a', competenceId: '1.1', level }))
const answer = (level: number, correct: boolean, at: number) => ({
  challengeId: `a.${level}.0`,
  tubeId: 'a',
  level,
  correct,
  at,
  startedAt: 1000,
})

test('each skill names the answer that set the floor or the ceiling that it is on', () => {
  const answers = [answer(2, true, 1001), answer(5, false, 1002), answer(4, false, 1003)]
  const { settings, competences } = explainFirstRule({ skills, startedAt: 1000, answers })
  expect(settings.version).toBe('smart-1')
  expect(competences).toMatchObject([{ id: '1.1', validated: 2, target: 5 }])
  expect(competences[0]?.skills.map(({ status, decidedBy }) => [status, decidedBy])).toEqual([
    ['mastered', 1],
    ['mastered', 1],
    ['unknown', null],
    ['failed', 3],
    ['failed', 3],
  ])
})

import { expect, test } from 'vitest'
import { campaignSettings } from '../settings.ts'
import type { CampaignTest, DatedAnswer } from '../test.ts'
import { canonicalJson } from './canonical-json.ts'
import { countToSettle } from './count-to-settle.ts'
import { explain } from './explain.ts'
import { reportExposure } from './exposure.ts'

const noise = { guess: 0.12, slip: 0.06 }

const skills = ['a', 'b', 'c'].flatMap((tubeId) =>
  [1, 2, 3, 4].map((level) => ({
    id: `${tubeId}.${level}`,
    tubeId,
    competenceId: tubeId === 'c' ? '1.2' : '1.1',
    level,
    items: [{ id: `${tubeId}.${level}.0`, timed: false, ...noise }],
  })),
)

const answer = (tubeId: string, level: number, correct: boolean): DatedAnswer => ({
  challengeId: `${tubeId}.${level}.0`,
  tubeId,
  level,
  correct,
  timed: false,
  at: 2000,
  ...noise,
})

const test1: CampaignTest = {
  settings: campaignSettings({ maxQuestions: 3 }),
  skills,
  startedAt: 1000,
  earlier: [{ ...answer('c', 1, true), at: 10 }],
  answers: [answer('a', 3, true), answer('a', 4, false), answer('b', 2, false)],
  seed: 'one',
}

const skillOf = (id: string) =>
  explain(test1)
    .competences.flatMap((one) => one.skills)
    .find((one) => one.id === id)

test('an explanation names version and settings, the answers that count and what each weighs', () => {
  const { settings, ended, questions, answers } = explain(test1)
  expect(settings.version).toBe('campaign-2')
  expect([ended, questions]).toEqual(['maximum', 3])
  expect(answers.map(({ number, challengeId }) => [number, challengeId])).toEqual([
    [0, 'c.1.0'],
    [1, 'a.3.0'],
    [2, 'a.4.0'],
    [3, 'b.2.0'],
  ])
})

test('a right answer speaks for its skill, a wrong one against it, and one of another tube less than either', () => {
  const weights = new Map(skillOf('a.3')?.answers.map(({ answer: number, weight }) => [number, weight]))
  expect(weights.get(1)).toBeGreaterThan(1)
  expect(weights.get(2)).toBeLessThan(0)
  expect(Math.abs(weights.get(3) ?? 0)).toBeLessThan(weights.get(1) ?? 0)
})

test('a skill says whether it was asked, inferred in its tube, or from the other tubes', () => {
  expect(['a.3', 'a.1', 'b.4'].map((id) => skillOf(id)?.ground)).toEqual(['asked', 'tube', 'tube'])
  const { competences } = explain({ ...test1, earlier: [] })
  expect(competences[1]?.skills.every(({ ground }) => ground === 'ability')).toBe(true)
})

test('the same test has the same explanation to the byte, in whatever order its parts are written', () => {
  const shuffled = JSON.parse(canonicalJson(test1)) as CampaignTest
  expect(canonicalJson(explain(shuffled))).toBe(canonicalJson(explain(test1)))
  expect(canonicalJson(explain(test1))).not.toMatch(/\d\.\d{5}|e-|-0[,}\]]/)
})

test('a competence that is not sure says how many questions would settle it', () => {
  const counts = countToSettle(test1)
  expect(Object.keys(counts)).toEqual(['1.1', '1.2'])
  expect(counts['1.1']).toBeGreaterThan(0)
  const bare = { ...test1, skills: skills.map((skill) => ({ ...skill, items: [] })) }
  expect(countToSettle(bare)['1.1']).toBeNull()
  const easy = { ...test1, settings: { ...test1.settings, sure: 0.9 } }
  expect(countToSettle(easy)).toEqual({ '1.1': 0, '1.2': 0 })
})

test('exposure tells how often a question was shown where it could have been', async () => {
  const report = await reportExposure([
    { possible: ['x', 'y', 'z'], shown: ['x'] },
    { possible: ['x', 'y'], shown: ['x', 'y'] },
  ])
  expect(report).toEqual([
    { challengeId: 'x', shown: 2, share: 1 },
    { challengeId: 'y', shown: 1, share: 0.5 },
    { challengeId: 'z', shown: 0, share: 0 },
  ])
})

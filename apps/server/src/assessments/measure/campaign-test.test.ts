import { campaignSettings, noiseOf } from '@orga/engine'
import { expect, test } from 'vitest'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { toCampaignTest } from './campaign-test.ts'
import { lookAhead } from './look-ahead.ts'

const bank = createSampleBank()
const day = 24 * 3600 * 1000
const startedAt = new Date('2026-12-01T10:00:00Z')
const ago = (days: number): number => startedAt.getTime() - days * day
const skillIds = [...bank.skills.keys()]
const row = {
  settings: campaignSettings({ grade: '3e' }),
  skillIds,
  startedAt,
  seed: 'one',
  evidence: {},
  tubes: {},
  asked: [] as string[],
  marks: [] as number[],
  seenChallengeIds: [],
  device: null,
}

test('a question can be guessed as well as its type allows', () => {
  const items = toCampaignTest(bank, row).skills.flatMap((skill) => skill.items)
  for (const { id, guess } of items) {
    const { type, proposals } = bank.challenges.get(id) ?? { type: 'qroc', proposals: [] }
    const isChosen = type === 'qcu' || type === 'hotspot'
    if (isChosen) expect(guess).toBe(noiseOf({ type: 'qcu', choices: proposals.length }).guess)
    if (type === 'qroc' || type === 'fields') expect(guess).toBeLessThan(0.05)
  }
})

test('what other tests have shown counts, and is not asked again for four days', () => {
  const evidence = {
    'adresse-2-a': ago(1),
    'adresse-3-a': -ago(3.9),
    'moteur-2-b': -ago(4.1),
    'moteur-3-a': ago(40),
  }
  const built = toCampaignTest(bank, { ...row, evidence })
  expect(built.earlier.map(({ tubeId, level, correct }) => [tubeId, level, correct])).toEqual([
    ['moteur', 3, true],
    ['adresse', 3, false],
    ['adresse', 2, true],
  ])
  const resting = built.skills.filter(({ items }) => items.length === 0).map(({ id }) => id)
  expect(resting).toEqual(['adresse.2', 'adresse.3'])
  expect(built.seen).toEqual(Object.keys(evidence).sort())
})

test('an answer of the test itself is no other test’s, and one to a question of no bank says nothing', () => {
  const own = { asked: ['adresse-2-a', 'retiree'], marks: [ago(-0.01), ago(-0.02)] }
  const evidence = { 'adresse-2-a': ago(-0.01), retiree: ago(-0.02), inconnue: ago(2) }
  const built = toCampaignTest(bank, { ...row, ...own, evidence })
  expect(built.earlier).toEqual([])
  expect(built.answers).toMatchObject([{ challengeId: 'adresse-2-a', correct: true }])
})

test('the same history gives the same next question, whatever order the database keeps it in', () => {
  const evidence = { 'adresse-2-a': ago(9), 'moteur-2-b': -ago(1), 'secret-3-a': ago(2) }
  const turned = Object.fromEntries(Object.entries(evidence).reverse())
  expect(lookAhead(bank, { ...row, evidence: turned })).toEqual(lookAhead(bank, { ...row, evidence }))
})

test('what a person’s whole history leaves is small: under 20 kB for 450 questions', () => {
  const evidence = Object.fromEntries(
    Array.from({ length: 450 }, (_, index) => [`adresse-web-${index}-exposition`, -ago(index)]),
  )
  expect(JSON.stringify(evidence).length).toBeLessThan(20_000)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSampleBank, valueFor } from '../../../test/sample-bank.ts'
import { presentQuestion } from './present-question.ts'
import { presentValue } from './present-value.ts'
import { readValue } from './read-value.ts'

const bank = createSampleBank()
const challenges = [...bank.challenges.values()]

function find(type: string) {
  const challenge = challenges.find((one) => one.type === type)
  if (!challenge) throw new Error(`no ${type} in the sample`)
  return challenge
}

const orderOf = (seed: string, shuffled = true): string =>
  presentQuestion(bank, { ...find('qcu'), shuffled }, seed)
    .proposals.map(({ id }) => id)
    .join('')

test('each test shows the proposals in an order of its own, always the same one', () => {
  const orders = Array.from({ length: 40 }, (_, index) => orderOf(`test-${index}`))
  expect(orders).toEqual(Array.from({ length: 40 }, (_, index) => orderOf(`test-${index}`)))
  expect(new Set(orders).size).toBeGreaterThan(10)
  expect(new Set(orders.map((order) => order[0])).size).toBe(4)
})

test('proposals whose order means something keep it', () => {
  expect(orderOf('test', false)).toBe('abcd')
})

test('the addresses of files name the question and what is beside it', () => {
  const challenge = {
    ...find('qcu'),
    image: { file: '1.1/adresse-web/images/plan.png', alternative: 'Un plan', content: null },
    attachments: [{ file: '1.1/adresse-web/notes.ods', name: 'Notes', content: null }],
  }
  const { image, attachments } = presentQuestion(bank, challenge, 'test')
  expect(image?.url).toBe(`/api/challenges/${challenge.id}/files/images/plan.png`)
  expect(attachments).toEqual([{ url: `/api/challenges/${challenge.id}/files/notes.ods`, name: 'Notes' }])
})

test('the right answer given is told in the words of the expected one', () => {
  for (const challenge of challenges)
    expect(presentValue(challenge, valueFor(challenge, true))).toEqual(challenge.expected)
})

test('a wrong answer is told by the texts that were chosen', () => {
  expect(presentValue(find('qcm'), ['b', 'a'])).toEqual(['Proposition a', 'Proposition b'])
  expect(presentValue(find('ordering'), ['b', 'a'])).toEqual(['Proposition b', 'Proposition a'])
  expect(presentValue(find('matching'), { f2: 'd' })).toEqual(['Domaine → Proposition d'])
  expect(presentValue(find('qroc'), null)).toEqual([])
})

test('any value that is sent is read, passed over or refused, and what is read can be stored', () => {
  const values = fc.oneof(
    fc.anything(),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('a', 'b', 'z')),
    fc.dictionary(fc.constantFrom('f1', 'f2', '__proto__'), fc.oneof(fc.constantFrom('a', 'z'), fc.string())),
  )
  fc.assert(
    fc.property(fc.constantFrom(...challenges), values, (challenge, value) => {
      const read = readValue(challenge, value)
      if (read === undefined) return
      const stored = JSON.stringify(read)
      expect(stored).not.toContain(String.raw`\u0000`)
      expect(stored.isWellFormed()).toBe(true)
      expect(Array.isArray(presentValue(challenge, read))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Bank, buildFile, type Challenge, type ContentFile, readBank } from '../../content/index.ts'
import { contentFolder, rootFolder } from '../../platform/folders.ts'
import { presentQuestion } from './present-question.ts'

let bank: Bank
let challenges: readonly Challenge[]
beforeAll(async () => {
  bank = (await readBank(contentFolder)).bank
  challenges = [...bank.challenges.values()].map((one) => (one.draw ? one.draw(`test:${one.id}`) : one))
})

/** Letters and digits alone, so that neither Markdown nor JSON hides what is the same. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Shorter ones may be anybody’s words, or an address that is to be chosen. */
const telling = 30
const words = 5

const sentences = (markdown: string): string[] =>
  markdown
    .split(/(?<=[.!?…:])\s+|\n+/)
    .filter((sentence) => sentence.split(/\s+/).length >= words)
    .map(letters)
    .filter((sentence) => sentence.length >= telling)

/** What of an item may leave the server only after the answer; what its author says in the question too is no secret. */
function secretsOf({ instruction, explanation, solution, simulator, ...rest }: Challenge): string[] {
  const asked = letters([instruction, rest.alternativeInstruction ?? ''].join(' '))
  const feedbacks: string[] = []
  JSON.stringify(solution, (name, value: unknown) => {
    if (name === 'feedback' && typeof value === 'string') feedbacks.push(value)
    return value
  })
  const end = solution.type === 'state' ? [solution.expected, solution.parts ?? {}] : []
  const ways = simulator ? [...simulator.right, ...simulator.wrong] : []
  const data = [...end, ...ways].map((one) => letters(JSON.stringify(one) ?? ''))
  const told = sentences([explanation, ...feedbacks].join('\n'))
  return [
    ...told.filter((sentence) => !asked.includes(sentence)),
    ...data.filter(({ length }) => length >= telling),
  ]
}

/** A file as it is served; of one that is described, the description, which no format compresses. */
async function readServed({ file, content }: ContentFile): Promise<string> {
  if (content === null) return readFileSync(join(contentFolder, file), 'utf8')
  const built = /\.(csv|html|svg|txt|md|py)$/.test(file) ? await buildFile(file, content) : ''
  return JSON.stringify(content) + Buffer.from(built).toString('utf8')
}

test('no question, picture or document of the bank holds what is said after its answer', async () => {
  const told: string[] = []
  for (const challenge of challenges) {
    const question = presentQuestion(bank, challenge, 'test')
    const files = [challenge.image, ...challenge.attachments].filter((file) => file !== null)
    const served = await Promise.all(files.map(readServed))
    const all = letters(JSON.stringify(question) + served.join(' '))
    const found = secretsOf(challenge).filter((secret) => all.includes(secret))
    told.push(...found.map((secret) => `${challenge.id}: ${secret}`))
  }
  expect(told).toEqual([])
  expect(challenges.length).toBeGreaterThan(400)
})

test('what is to be put in order or matched never arrives as it should be', () => {
  const seeds = Array.from({ length: 12 }, (_, index) => `seed-${index}`)
  const given = challenges
    .filter(({ solution }) => solution.type === 'ordering')
    .filter((challenge) => {
      const { solution } = challenge
      const right = solution.type === 'ordering' ? solution.order.join() : ''
      const shown = seeds.map((seed) =>
        presentQuestion(bank, challenge, seed)
          .proposals.map(({ id }) => id)
          .join(),
      )
      return shown.every((order) => order === right)
    })
  expect(given.map(({ id }) => id)).toEqual([])
})

test('one right proposal among several is not always at the same place', () => {
  const places = challenges.flatMap((challenge) => {
    const { solution } = challenge
    if (solution.type !== 'qcu') return []
    const { proposals } = presentQuestion(bank, challenge, 'test')
    return [proposals.findIndex(({ id }) => id === solution.answer) / (proposals.length - 1)]
  })
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.12)
})

test('nothing that a browser loads is written for one question', () => {
  const patterns = ['apps/web/{src,public}/**/*', 'packages/{ui,simulators,contract}/src/**/*']
  const sources = globSync(patterns, { cwd: rootFolder })
    .filter((path) => /\.(tsx?|css|svg|html)$/.test(path) && !/\.test\.|\/test\//.test(path))
    .map((path) => letters(readFileSync(join(rootFolder, path), 'utf8')))
    .join(' ')
  expect(sources.length).toBeGreaterThan(100_000)
  const told = challenges.filter((one) => secretsOf(one).some((secret) => sources.includes(secret)))
  expect(told.map(({ id }) => id)).toEqual([])
})

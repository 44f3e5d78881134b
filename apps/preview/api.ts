import type { AddressInfo } from 'node:net'
import { checkAnswer } from '@orga/engine'
import fastify from 'fastify'
import {
  presentKey,
  presentQuestion,
  presentValue,
  readValue,
  serveFiles,
} from '../server/src/assessments/index.ts'
import { type Challenge, describeProblem, findChallenge, readBank } from '../server/src/content/index.ts'
import { contentFolder } from '../server/src/platform/folders.ts'

/** What the author's page asks: the items, one as a test shows it, and what is made of an answer. */

const { bank, items, problems } = await readBank(contentFolder)
const app = fastify()

const firstLine = (markdown: string): string =>
  markdown.split('\n').find((line) => /^\p{L}/u.test(line)) ?? ''

app.get('/api/preview/items', () => ({
  problems: problems.map(describeProblem),
  items: items.map(({ file, level, tubeId, data, instruction }) => ({
    id: data.id,
    file,
    level,
    tubeId,
    type: data.type,
    generated: data.generator,
    title: firstLine(instruction),
  })),
}))

function find(params: unknown, query: unknown): { challenge: Challenge; seed: string } {
  const { id } = params as { id: string }
  const { seed = '' } = query as { seed?: string }
  const challenge = findChallenge(bank, id, seed)
  if (!challenge) throw Object.assign(new Error(`Pas d’épreuve ${id}.`), { statusCode: 404 })
  return { challenge, seed }
}

app.get('/api/preview/items/:id', ({ params, query }) => {
  const { challenge, seed } = find(params, query)
  return presentQuestion(bank, challenge, seed)
})

app.post('/api/preview/items/:id/answer', ({ params, query, body }) => {
  const { challenge, seed } = find(params, query)
  const value = readValue(challenge, (body as { value: unknown }).value) ?? null
  const { outcome, feedback } =
    value === null ? { outcome: 'skipped', feedback: undefined } : checkAnswer(challenge.solution, value)
  return {
    position: 1,
    outcome,
    question: presentQuestion(bank, challenge, seed),
    given: presentValue(challenge, value),
    ...presentKey(bank, challenge, feedback),
  }
})

serveFiles(app, bank)
const wanted = Number(process.argv[2] ?? 0)
await app.listen({ port: wanted, host: '127.0.0.1' })
const { port } = app.server.address() as AddressInfo
process.send?.(port)
// Whoever started it is gone.
process.on('disconnect', () => process.exit())

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { transact } from '../database/database.ts'
import { createLog } from '../log.ts'
import { createJobs, type Job, type Jobs } from './jobs.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

const payload = z.object({ word: z.string().default('none') })
const write = { name: 'write_word', payload } as const satisfies Job<typeof payload>

/** The queue of one process, which notes the words it was given. */
function openQueue(job: Job<typeof payload> = write): { jobs: Jobs; words: string[] } {
  const jobs = createJobs({ url: service.url, log: createLog('silent') })
  onTestFinished(() => jobs.stop())
  const words: string[] = []
  jobs.define(job, async ({ word }) => void words.push(word))
  return { jobs, words }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20)
}

test('a job runs if what caused it was committed, and only then', async () => {
  const { jobs, words } = openQueue()
  await transact(service.db, (tx) => jobs.enqueue(tx, write, { word: 'kept' }))
  const failed = transact(service.db, async (tx) => {
    await jobs.enqueue(tx, write, { word: 'lost' })
    throw new Error('rolled back')
  })
  await expect(failed).rejects.toThrow('rolled back')
  await jobs.drain()
  expect(words).toEqual(['kept'])
})

test('a running process takes up a job at once, and one added by another process soon after', async () => {
  const [worker, other] = [openQueue(), openQueue()]
  await worker.jobs.start()
  await worker.jobs.enqueue(service.db, write, { word: 'own' })
  await until(() => worker.words.includes('own'))
  await other.jobs.enqueue(service.db, write, { word: 'foreign' })
  await until(() => worker.words.includes('foreign'))
  expect(other.words).toEqual([])
})

test('a repeated job is added once for all processes', async () => {
  const repeated = { ...write, name: 'write_word_hourly', everySeconds: 3600 }
  const [first, second] = [openQueue(repeated), openQueue(repeated)]
  await first.jobs.start()
  await second.jobs.start()
  await until(() => first.words.length + second.words.length > 0)
  await sleep(2_500)
  expect([...first.words, ...second.words]).toEqual(['none'])
})

test('a job that fails says so in the log without what it was given', async () => {
  const logged: string[] = []
  const log = createLog('error', { write: (line) => void logged.push(line) })
  const jobs = createJobs({ url: service.url, log })
  onTestFinished(() => jobs.stop())
  const failing = { name: 'fail', payload, retries: 0 } as const
  jobs.define(failing, async ({ word }) => {
    JSON.parse(word)
  })
  await jobs.start()
  await jobs.enqueue(service.db, failing, { word: 'Dupont' })
  await until(() => logged.length > 0)
  expect(logged[0]).toContain('job failed')
  expect(logged[0]).not.toContain('Dupont')
})

import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import { createApp } from '../src/app.ts'
import { type Config, readConfig } from '../src/config.ts'
import { type Bank, type BankReading, readBank } from '../src/content/index.ts'
import { defineJobs } from '../src/define-jobs.ts'
import { connect, type Db } from '../src/platform/database/database.ts'
import { contentFolder } from '../src/platform/folders.ts'
import { createJobs, type Jobs } from '../src/platform/jobs/jobs.ts'
import { createLog } from '../src/platform/log.ts'
import type { Letter } from '../src/platform/mail/letter.ts'
import { sendMailJob } from '../src/platform/mail/mail.ts'

export type TestApp = {
  readonly app: FastifyInstance
  readonly db: Db
  /** Of its database, for a second process on it. */
  readonly url: string
  readonly jobs: Jobs
  /** Every line the service logged. */
  readonly logged: string[]
  /** Does the waiting jobs and returns the letters sent since it was last asked, in no particular order. */
  readLetters(): Promise<readonly Letter[]>
  /** Moves the service's clock; tests start on 1 December 2026 at 10:00 UTC. */
  setNow(date: Date): void
  close(): Promise<void>
}

let reading: Promise<BankReading> | undefined

/**
 * The whole service on a database of its own, cloned from the migrated template, with the real item bank or an
 * invented one. Close it in `afterAll`.
 */
export async function startTestApp(
  settings: Record<string, string> = {},
  inventedBank?: Bank,
): Promise<TestApp> {
  const serverUrl = inject('databaseServerUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = connect(serverUrl)
  await admin.pool.query(`create database ${name} template template_migrated`)
  const url = serverUrl.replace(/postgres$/, name)
  const database = connect(url)
  const logged: string[] = []
  const log = createLog('debug', { write: (line) => void logged.push(line) })
  const config: Config = readConfig({
    PUBLIC_URL: 'http://localhost:3000',
    PIX_LOG_LEVEL: 'debug',
    ...settings,
  })
  let now = new Date('2026-12-01T10:00:00Z')
  const jobs = createJobs({ url, log })
  const letters: Letter[] = []
  jobs.define(sendMailJob, async (letter) => void letters.push(letter))
  const parts = { config, db: database.db, clock: () => now, log, jobs }
  defineJobs(parts)
  const bank = inventedBank ?? (await (reading ??= readBank(contentFolder))).bank
  const app = await createApp({ ...parts, bank })
  await app.ready()
  return {
    app,
    db: database.db,
    url,
    jobs,
    logged,
    async readLetters() {
      await jobs.drain()
      return letters.splice(0)
    },
    setNow: (date) => (now = date),
    async close() {
      await app.close()
      await jobs.stop()
      await database.close()
      await admin.pool.query(`drop database ${name} with (force)`)
      await admin.close()
    },
  }
}

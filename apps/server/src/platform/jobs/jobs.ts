import { CompiledQuery } from 'kysely'
import { type Job as BossJob, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Db } from '../database/database.ts'
import { describeFault, type Logger } from '../log.ts'

/** A kind of background work. Its payload is parsed again when it runs, since it crossed the database. */
export type Job<P extends z.ZodType> = {
  readonly name: string
  readonly payload: P
  /** How often it is tried again after a failure; 2 unless told. */
  readonly retries?: number
  /** How many of a kind run at once in one process; 1 unless told. */
  readonly concurrency?: number
  /** It is also added by itself, once in so many seconds, whatever the number of processes; needs no payload. */
  readonly everySeconds?: number
}

export type Jobs = {
  /** Adds a job in the transaction of `db`: it runs if and only if that commits. */
  enqueue<P extends z.ZodType>(db: Db, job: Job<P>, payload: z.input<P>): Promise<void>
  /** States what a job does. Every job may run twice. */
  define<P extends z.ZodType>(job: Job<P>, run: JobRun<P>): void
  /** Starts working on jobs. */
  start(): Promise<void>
  /** Does all waiting jobs now, those they cause too, and throws what they throw. For tests and commands. */
  drain(): Promise<void>
  stop(): Promise<void>
}

export type JobRun<P extends z.ZodType> = (
  payload: z.output<P>,
  attempt: { readonly last: boolean },
) => Promise<void>

type Defined = { readonly job: Job<z.ZodType>; readonly run: JobRun<z.ZodType> }

const connectionOf = (db: Db) => ({
  async executeSql(text: string, values: unknown[] = []) {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values))
    return { rows }
  },
})

/** How often any process looks for jobs whose own process is gone. */
const supervision = { superviseIntervalSeconds: 15, monitorIntervalSeconds: 15 }

/** Jobs kept in PostgreSQL by pg-boss, in the schema `pgboss` of the same database. */
export function createJobs({ url, log }: { url: string; log: Logger }): Jobs {
  const boss = new PgBoss({ ...supervision, connectionString: url, max: 4, schedule: false })
  boss.on('error', (error) => log.error({ err: describeFault(error) }, 'job queue error'))
  const defined = new Map<string, Defined>()
  const workers = new Map<string, string>()
  const clocks: NodeJS.Timeout[] = []
  let opened: Promise<unknown> | undefined

  async function open(): Promise<void> {
    await boss.start()
    for (const { job } of defined.values()) {
      await boss.createQueue(job.name, {
        retryLimit: job.retries ?? 2,
        retryBackoff: true,
        expireInSeconds: 3600,
        // The jobs of a process that was killed are taken up again soon.
        heartbeatSeconds: 20,
        deleteAfterSeconds: 24 * 3600,
      })
    }
  }

  const ready = (): Promise<unknown> => (opened ??= open())

  async function runOne({ job, run }: Defined, { data, retryCount, retryLimit }: RetryingJob): Promise<void> {
    await run(job.payload.parse(data), { last: retryCount >= retryLimit })
  }

  async function startWorker(entry: Defined): Promise<string> {
    const { name, concurrency = 1 } = entry.job
    const options = { includeMetadata: true, localConcurrency: concurrency } as const
    return await boss.work<unknown, void, typeof options>(name, options, async (jobs) => {
      for (const job of jobs) {
        try {
          await runOne(entry, job)
        } catch (error) {
          log.error({ err: describeFault(error), job: name, jobId: job.id }, 'job failed')
          throw error
        }
      }
    })
  }

  async function repeat(name: string, seconds: number): Promise<void> {
    const add = (): Promise<unknown> => boss.send(name, {}, { singletonSeconds: seconds })
    await add()
    clocks.push(setInterval(() => void add().catch(() => undefined), seconds * 1000))
  }

  return {
    define(job, run) {
      if (opened) throw new Error(`${job.name} is defined after the start`)
      defined.set(job.name, { job, run })
    },
    async enqueue(db, job, payload) {
      await ready()
      await boss.send(job.name, payload as object, { db: connectionOf(db) })
      const worker = workers.get(job.name)
      // Wake the worker once the caller's transaction has had the time to commit.
      if (worker) setTimeout(() => boss.notifyWorker(worker), 30)
    },
    async start() {
      await ready()
      for (const entry of defined.values()) {
        workers.set(entry.job.name, await startWorker(entry))
        if (entry.job.everySeconds) await repeat(entry.job.name, entry.job.everySeconds)
      }
    },
    async drain() {
      await ready()
      for (let found = true; found;) {
        found = false
        for (const entry of defined.values()) {
          const jobs = await boss.fetch<unknown>(entry.job.name, { includeMetadata: true, batchSize: 20 })
          for (const job of jobs) {
            found = true
            await runOne(entry, job)
            await boss.complete(entry.job.name, job.id)
          }
        }
      }
    },
    async stop() {
      for (const interval of clocks) clearInterval(interval)
      if (opened) await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}

type RetryingJob = BossJob<unknown> & { readonly retryCount: number; readonly retryLimit: number }

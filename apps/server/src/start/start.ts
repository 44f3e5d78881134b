import type { FastifyInstance } from 'fastify'
import { createApp } from '../app.ts'
import { type Config, withPort } from '../config.ts'
import { loadBank } from '../content/index.ts'
import { defineJobs } from '../define-jobs.ts'
import { resumeImports } from '../learners/index.ts'
import { connect } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { contentFolder } from '../platform/folders.ts'
import { createJobs } from '../platform/jobs/jobs.ts'
import { createLog, describeFault, type Logger } from '../platform/log.ts'
import { defineMailJob } from '../platform/mail/mail.ts'
import { buildWeb, distFolder } from './build-web.ts'
import { findPort } from './find-port.ts'
import { openDatabase } from './open-database.ts'
import { addWeb } from './serve-web.ts'
import { startDemoServices } from './start-demo-services.ts'

export type Service = {
  readonly config: Config
  /** Lines for the person who starts it. */
  readonly announcement: readonly string[]
  stop(): Promise<void>
}

const clock = (): Date => new Date()

/** Everything that one process of the service is made of, in the order of its needs; stops in the reverse one. */
export async function start(wanted: Config): Promise<Service> {
  await using parts = new AsyncDisposableStack()
  const settings = withPort(wanted, await findPort(wanted))
  const web = buildWeb()
  const bank = loadBank(contentFolder)
  // Whichever fails first is told; the other must not end the process meanwhile.
  for (const work of [web, bank]) work.catch(() => undefined)

  const server = parts.adopt(await openDatabase(settings), (opened) => opened.stop())
  const { db } = parts.adopt(connect(server.url), (opened) => opened.close())
  await migrate(db)
  const demo = parts.adopt(await startDemoServices(settings, db), (started) => started.stop())
  const { config } = demo
  const log = createLog(config.logLevel)
  endOnFaults(log)
  const jobs = parts.adopt(createJobs({ url: server.url, log }), (queue) => queue.stop())
  const shared = { config, db, clock, log, jobs }
  defineJobs(shared)
  if (config.smtpUrl) defineMailJob(shared, config.smtpUrl)
  const readBank = await bank
  const app = parts.adopt(await createApp({ ...shared, bank: readBank }), closeApp)
  const announcement = await demo.seed({ db, jobs, bank: readBank, now: clock() })
  await web
  addWeb(app, distFolder)
  await jobs.start()
  await resumeImports(db, jobs)
  await listen(app, config)
  const stack = parts.move()
  return {
    config,
    announcement,
    stop: () => stack.disposeAsync(),
  }
}

const patience = 3_000

/** Lets requests end, but not for ever: a page that follows an import keeps its connection open. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), patience)
  await app.close()
  clearTimeout(timer)
}

/** A fault that nobody caught ends the process, and is told without the data that it may quote. */
function endOnFaults(log: Logger): void {
  const end = (error: unknown): void => {
    log.fatal({ err: describeFault(error) }, 'uncaught fault')
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  await app.listen({ host, port, listenTextResolver: () => 'listening' })
}

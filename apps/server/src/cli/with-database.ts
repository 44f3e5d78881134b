import { type Config, loadConfig } from '../config.ts'
import { defineJobs } from '../define-jobs.ts'
import { connect, type Database } from '../platform/database/database.ts'
import { findEmbeddedPostgres } from '../platform/database/embedded.ts'
import { migrate } from '../platform/database/migrate.ts'
import { createJobs, type Jobs } from '../platform/jobs/jobs.ts'
import { createLog } from '../platform/log.ts'
import { defineMailJob } from '../platform/mail/mail.ts'
import { checkDatabaseExists, embeddedFolder, openDatabase } from '../start/open-database.ts'

export type CommandCall = {
  readonly config: Config
  readonly database: Database
  readonly jobs: Jobs
  readonly now: Date
}

/**
 * Gives a command the database: the server's, that of the service if it runs, or the embedded one, started for it.
 * `migrating` brings its schema up to date first; `creating` accepts a folder where there is none yet.
 */
export async function withDatabase<T>(
  run: (call: CommandCall) => Promise<T>,
  { migrating = true, creating = false } = {},
): Promise<T> {
  await using parts = new AsyncDisposableStack()
  const config = loadConfig()
  if (!creating) checkDatabaseExists(config)
  const running =
    config.databaseUrl === undefined ? await findEmbeddedPostgres(embeddedFolder(config)) : undefined
  const url = running ?? parts.adopt(await openDatabase(config), (server) => server.stop()).url
  const database = parts.adopt(connect(url), (opened) => opened.close())
  if (migrating) await migrate(database.db)
  // Standard output is for the answer.
  const log = createLog('warn', { write: (line) => void process.stderr.write(line) })
  const jobs = parts.adopt(createJobs({ url, log }), (queue) => queue.stop())
  const shared = { config, db: database.db, clock: () => new Date(), log, jobs }
  defineJobs(shared)
  // A command adds letters; the service sends them.
  defineMailJob(shared, config.smtpUrl ?? 'smtp://127.0.0.1')
  return await run({ config, database, jobs, now: new Date() })
}

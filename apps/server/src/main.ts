import { loadConfig, SettingsError } from './config.ts'
import { BankError } from './content/index.ts'
import { EmbeddedPostgresInUse } from './platform/database/running-postgres.ts'
import { StartError } from './start/start-error.ts'
import { start } from './start/start.ts'

/** What the person who starts the service can put right; the rest is a fault of ours, with its trace. */
const explained = [SettingsError, StartError, BankError, EmbeddedPostgresInUse]

try {
  const service = await start(loadConfig())
  for (const line of service.announcement) console.log(line)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Somebody in a hurry presses Ctrl-C twice.
      if (stopping) process.exit(1)
      stopping = true
      void service.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  if (!explained.some((kind) => error instanceof kind)) throw error
  console.error(`Le service ne peut pas démarrer.\n${(error as Error).message}`)
  process.exit(1)
}

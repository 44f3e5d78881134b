import { createApp } from '../../apps/server/src/app.ts'
import { readConfig } from '../../apps/server/src/config.ts'
import { loadBank } from '../../apps/server/src/content/index.ts'
import { defineJobs } from '../../apps/server/src/define-jobs.ts'
import { connect } from '../../apps/server/src/platform/database/database.ts'
import { contentFolder } from '../../apps/server/src/platform/folders.ts'
import { createJobs } from '../../apps/server/src/platform/jobs/jobs.ts'
import { createLog } from '../../apps/server/src/platform/log.ts'
import { peakKilobytes } from './peak-memory.ts'

// The service in a process of its own, with its jobs. Tells its address, and its memory when asked.
const [url = ''] = process.argv.slice(2)
const { db } = connect(url)
const log = createLog('error')
const parts = {
  config: readConfig({ PUBLIC_URL: 'http://localhost:3000' }),
  db,
  clock: () => new Date(),
  log,
  jobs: createJobs({ url, log }),
}
defineJobs(parts)
const app = await createApp({ ...parts, bank: await loadBank(contentFolder) })
await parts.jobs.start()
const address = await app.listen({ port: 0, host: '127.0.0.1' })
process.on('message', () => process.send?.({ kilobytes: peakKilobytes() }))
// As the service does: an orderly end keeps what has been read of the sources for the next start.
process.once('SIGTERM', () => process.exit(0))
process.send?.({ address })

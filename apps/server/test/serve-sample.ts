import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { defineJobs } from '../src/define-jobs.ts'
import { connect } from '../src/platform/database/database.ts'
import { createJobs } from '../src/platform/jobs/jobs.ts'
import { createLog } from '../src/platform/log.ts'
import { createSampleBank } from './sample-bank.ts'

// A process of its own to be killed: `node serve-sample.ts <database address> <time>` prints its address.
const [url = '', time = ''] = process.argv.slice(2)
const { db } = connect(url)
const log = createLog('silent')
const parts = {
  config: readConfig({ PUBLIC_URL: 'http://localhost:3000' }),
  db,
  clock: () => new Date(time),
  log,
  jobs: createJobs({ url, log }),
}
defineJobs(parts)
const app = await createApp({ ...parts, bank: createSampleBank() })
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`)

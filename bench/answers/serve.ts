import { endpoint } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { createApp } from '../../apps/server/src/app.ts'
import { readConfig } from '../../apps/server/src/config.ts'
import { loadBank } from '../../apps/server/src/content/index.ts'
import { defineJobs } from '../../apps/server/src/define-jobs.ts'
import { connect } from '../../apps/server/src/platform/database/database.ts'
import { contentFolder } from '../../apps/server/src/platform/folders.ts'
import { serve } from '../../apps/server/src/platform/http/serve.ts'
import { createJobs } from '../../apps/server/src/platform/jobs/jobs.ts'
import { createLog } from '../../apps/server/src/platform/log.ts'

// The service in a process of its own, with one route more: the floor, one insert and one select.
const [url = ''] = process.argv.slice(2)
const { db, pool } = connect(url)
await pool.query(
  'create table if not exists floor_answers (account_id uuid, id uuid, value jsonb, answered_at timestamptz, primary key (account_id, id))',
)
declare module '../../apps/server/src/platform/database/database.ts' {
  interface Tables {
    floorAnswers: { accountId: string; id: string; value: string; answeredAt: Date }
  }
}
const floor = endpoint({
  method: 'POST',
  path: '/api/floor/:assessmentId',
  summary: 'One insert and one select',
  input: z.object({ assessmentId: z.uuid(), value: z.string(), clientKey: z.uuid() }),
  output: z.object({ state: z.string() }),
  refusals: [],
})
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
serve(app, 'signed_in', floor, async ({ db, now, actor }, { assessmentId, value }) => {
  const { accountId } = actor
  const row = { accountId, id: uuidv7(), value: JSON.stringify(value), answeredAt: now }
  await db.insertInto('floorAnswers').values(row).execute()
  return await db
    .selectFrom('assessments')
    .select('state')
    .where('accountId', '=', accountId)
    .where('id', '=', assessmentId)
    .executeTakeFirstOrThrow()
})
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`)

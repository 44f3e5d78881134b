import { readSiecle, type SiecleReading } from '@orga/siecle'
import { z } from 'zod'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, transact, type Tx } from '../../platform/database/database.ts'
import type { Job, Jobs } from '../../platform/jobs/jobs.ts'
import type { Logger } from '../../platform/log.ts'
import { dayInParis } from './day-in-paris.ts'
import { planRoster, type Roster } from './plan-roster.ts'
import { carryAccounts } from './roster-queries.ts'
import { saveRoster } from './save-roster.ts'
import {
  cancelOtherImports,
  closeRoster,
  countVisible,
  deleteChunks,
  findImport,
  type ImportChanges,
  type ImportKey,
  lockRoster,
  readChunks,
  updateImport,
} from './import-queries.ts'
import { reportOf } from './report.ts'

type Reading = SiecleReading & { readonly refused: null }

const payload = z.object({ organizationId: z.uuid(), importId: z.uuid() })
export const runImportJob = {
  name: 'run_import',
  payload,
  retries: 3,
  concurrency: 2,
} as const satisfies Job<typeof payload>

type Parts = { readonly db: Db; readonly jobs: Jobs; readonly clock: () => Date; readonly log: Logger }

export function defineImportJob({ db, jobs, clock, log }: Parts): void {
  jobs.define(runImportJob, async (key, { last }) => {
    try {
      await runImport({ db, now: clock() }, key)
    } catch (error) {
      if (last) await failImport(db, key, clock())
      else log.warn({ importId: key.importId }, 'import interrupted, to be tried again')
      throw error
    }
  })
}

/** Reads the uploaded file and applies it, whole or not at all. Run twice, it applies once. */
export async function runImport({ db, now }: { db: Db; now: Date }, key: ImportKey): Promise<void> {
  const found = await findImport(db, key)
  const school = await findSchool(db, key.organizationId)
  if (!found) return
  const started = { state: 'running', stage: 'reading', done: 0, total: found.fileSize } as const
  if (!(await updateImport(db, key, started, waiting))) return
  const progress = progressWriter(db, key)
  const reading = await readSiecle(readChunks(db, key), {
    uai: school.uai ?? '',
    today: dayInParis(now),
    onProgress: ({ bytesRead }) => progress({ done: Math.min(bytesRead, found.fileSize) }),
  })
  await progress.finish()
  if (reading.refused) {
    await refuse(db, key, reading.refused, { now, accountId: found.uploadedBy })
    return
  }
  const total = reading.pupils.length
  await updateImport(db, key, { stage: 'checking', done: 0, total }, ['running'])
  await transact(db, (tx) => apply(tx, key, reading, { now, progress }))
  await progress.finish()
}

/** Also `running`: the process that was at it may have died. */
const waiting = ['waiting', 'running'] as const

type Writer = ReturnType<typeof progressWriter>

async function apply(
  tx: Tx,
  key: ImportKey,
  reading: Reading,
  { now, progress }: { now: Date; progress: Writer },
): Promise<void> {
  const { organizationId } = key
  await lockRoster(tx, organizationId, now)
  const current = await findImport(tx, key)
  if (current?.state !== 'running') return
  const visibleBefore = await countVisible(tx, organizationId)
  const roster = { ...reading, untouched: untouchedOf(reading) }
  const plan = await planRoster(tx, organizationId, roster, (done) => progress({ done }))
  const report = reportOf(reading, plan.counts)
  if (plan.counts.left * 2 > visibleBefore && !current.confirmed) {
    await updateImport(tx, key, { state: 'to_confirm', stage: null, report })
    return
  }
  const total = plan.changes.length
  const onProgress = (done: number): void => progress({ stage: 'saving', done, total })
  await saveRoster(tx, key, { roster, plan }, { now, onProgress })
  const linked = await carryAccounts(tx, organizationId, now)
  await deleteChunks(tx, key)
  await cancelOtherImports(tx, key, now)
  await closeRoster(tx, key, now)
  await updateImport(tx, key, { state: 'applied', stage: null, done: total, total, report, finishedAt: now })
  await audit(tx, now, {
    organizationId,
    accountId: current.uploadedBy,
    action: 'roster_imported',
    subject: { type: 'roster_import', id: key.importId },
    details: { ...plan.counts, toCorrect: report.toCorrect.length, linked },
  })
}

async function refuse(
  db: Db,
  key: ImportKey,
  { code, message }: { code: string; message: string },
  { now, accountId }: { now: Date; accountId: string },
): Promise<void> {
  await transact(db, async (tx) => {
    const refused = { state: 'refused', stage: null, refusal: { code, message }, finishedAt: now } as const
    if (!(await updateImport(tx, key, refused, ['running']))) return
    await deleteChunks(tx, key)
    await audit(tx, now, {
      organizationId: key.organizationId,
      accountId,
      action: 'roster_import_refused',
      subject: { type: 'roster_import', id: key.importId },
      details: { code },
    })
  })
}

/** Given up after its last try: the pupils’ data do not stay behind. */
async function failImport(db: Db, key: ImportKey, now: Date): Promise<void> {
  await transact(db, async (tx) => {
    const failed = { state: 'failed', stage: null, finishedAt: now } as const
    if (await updateImport(tx, key, failed, waiting)) await deleteChunks(tx, key)
  })
}

function untouchedOf({ toCorrect }: Reading): Roster['untouched'] {
  return {
    ines: toCorrect.flatMap(({ ine }) => ine ?? []),
    eleveIds: toCorrect.flatMap(({ eleveId }) => eleveId ?? []),
  }
}

async function findSchool(db: Db, organizationId: string): Promise<{ uai: string | null }> {
  return await db
    .selectFrom('organizations')
    .select('uai')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
}

/** Writes progress at most four times a second, outside the transaction that it tells of. */
function progressWriter(db: Db, key: ImportKey) {
  let last = 0
  let writing: Promise<unknown> = Promise.resolve()
  const write = (changes: ImportChanges): void => {
    const time = performance.now()
    if (time - last < 250) return
    last = time
    writing = writing.then(() => updateImport(db, key, changes, ['running'])).catch(() => undefined)
  }
  return Object.assign(write, { finish: () => writing })
}

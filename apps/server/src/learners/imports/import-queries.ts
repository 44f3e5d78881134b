import { sql } from 'kysely'
import type { ImportReport, ImportStage, ImportState } from '@orga/contract'
import type { Db } from '../../platform/database/database.ts'

export type ImportKey = { readonly organizationId: string; readonly importId: string }

export type ImportRow = NonNullable<Awaited<ReturnType<typeof findImport>>>

const columns = [
  'rosterImports.organizationId',
  'rosterImports.id',
  'rosterImports.fileName',
  'rosterImports.fileSize',
  'rosterImports.state',
  'rosterImports.stage',
  'rosterImports.done',
  'rosterImports.total',
  'rosterImports.confirmed',
  'rosterImports.refusal',
  'rosterImports.uploadedBy',
  'rosterImports.createdAt',
  'rosterImports.finishedAt',
  'accounts.firstName as authorFirstName',
  'accounts.lastName as authorLastName',
] as const

const imports = (db: Db, organizationId: string) =>
  db
    .selectFrom('rosterImports')
    .innerJoin('accounts', 'accounts.id', 'rosterImports.uploadedBy')
    .select(columns)
    .where('rosterImports.organizationId', '=', organizationId)

export async function findImport(db: Db, { organizationId, importId }: ImportKey) {
  return await imports(db, organizationId)
    .select('rosterImports.report')
    .where('rosterImports.id', '=', importId)
    .executeTakeFirst()
}

/** Without their reports, which may be long. */
export async function listImports(db: Db, organizationId: string): Promise<Omit<ImportRow, 'report'>[]> {
  return await imports(db, organizationId).orderBy('rosterImports.id', 'desc').limit(20).execute()
}

export async function insertImport(
  db: Db,
  row: { organizationId: string; id: string; fileName: string; uploadedBy: string; createdAt: Date },
): Promise<void> {
  await db
    .insertInto('rosterImports')
    .values({
      ...row,
      fileSize: 0,
      state: 'uploading',
      stage: null,
      refusal: null,
      report: null,
      finishedAt: null,
    })
    .execute()
}

export type ImportChanges = {
  readonly state?: ImportState
  readonly stage?: ImportStage | null
  readonly done?: number
  readonly total?: number
  readonly confirmed?: boolean
  readonly fileSize?: number
  readonly refusal?: { readonly code: string; readonly message: string }
  readonly report?: ImportReport
  readonly finishedAt?: Date
}

/** Changes an import, only if it is in one of `states` where given. Returns whether it was. */
export async function updateImport(
  db: Db,
  { organizationId, importId }: ImportKey,
  { refusal, report, ...changes }: ImportChanges,
  states?: readonly ImportState[],
): Promise<boolean> {
  const result = await db
    .updateTable('rosterImports')
    .set({
      ...changes,
      ...(refusal ? { refusal: JSON.stringify(refusal) } : {}),
      ...(report ? { report: JSON.stringify(report) } : {}),
    })
    .where('organizationId', '=', organizationId)
    .where('id', '=', importId)
    .$if(states !== undefined, (query) => query.where('state', 'in', states ?? []))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function deleteImport(db: Db, { organizationId, importId }: ImportKey): Promise<void> {
  await deleteChunks(db, { organizationId, importId })
  await db
    .deleteFrom('rosterImports')
    .where('organizationId', '=', organizationId)
    .where('id', '=', importId)
    .execute()
}

export async function insertChunk(
  db: Db,
  { organizationId, importId }: ImportKey,
  position: number,
  bytes: Buffer,
): Promise<void> {
  await db.insertInto('rosterImportChunks').values({ organizationId, importId, position, bytes }).execute()
}

/** The uploaded file, piece by piece. */
export async function* readChunks(
  db: Db,
  { organizationId, importId }: ImportKey,
): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position++) {
    const row = await db
      .selectFrom('rosterImportChunks')
      .select('bytes')
      .where('organizationId', '=', organizationId)
      .where('importId', '=', importId)
      .where('position', '=', position)
      .executeTakeFirst()
    if (!row) return
    yield row.bytes
  }
}

export async function deleteChunks(db: Db, { organizationId, importId }: ImportKey): Promise<void> {
  await db
    .deleteFrom('rosterImportChunks')
    .where('organizationId', '=', organizationId)
    .where('importId', '=', importId)
    .execute()
}

/** Takes the roster of a school for this transaction: a second import of the same school waits here. */
export async function lockRoster(tx: Db, organizationId: string, now: Date): Promise<void> {
  await tx
    .insertInto('rosters')
    .values({ organizationId, lastImportId: null, updatedAt: now })
    .onConflict((conflict) => conflict.column('organizationId').doNothing())
    .execute()
  await tx
    .selectFrom('rosters')
    .select('organizationId')
    .where('organizationId', '=', organizationId)
    .forUpdate()
    .executeTakeFirst()
}

export async function closeRoster(tx: Db, { organizationId, importId }: ImportKey, now: Date): Promise<void> {
  await tx
    .updateTable('rosters')
    .set({ lastImportId: importId, updatedAt: now })
    .where('organizationId', '=', organizationId)
    .execute()
}

/** Imports that a stopped process left behind, for another to take up again. */
export async function listUnfinishedImports(db: Db): Promise<ImportKey[]> {
  return await db
    .selectFrom('rosterImports')
    .select(['organizationId', 'id as importId'])
    .where('state', 'in', ['waiting', 'running'])
    .execute()
}

/** Imports that waited for a decision which a newer one has made needless. */
export async function cancelOtherImports(
  tx: Db,
  { organizationId, importId }: ImportKey,
  now: Date,
): Promise<void> {
  const cancelled = await tx
    .updateTable('rosterImports')
    .set({ state: 'cancelled', finishedAt: now })
    .where('organizationId', '=', organizationId)
    .where('id', '<>', importId)
    .where('state', '=', 'to_confirm')
    .returning('id as importId')
    .execute()
  for (const other of cancelled) await deleteChunks(tx, { organizationId, ...other })
}

const day = 24 * 3600 * 1000

/** Uploads cut off for more than a day, and imports that nobody has confirmed for a month. */
export async function deleteAbandonedUploads(db: Db, now: Date): Promise<void> {
  const abandoned = await db
    .deleteFrom('rosterImports')
    .where('state', '=', 'uploading')
    .where('createdAt', '<', new Date(now.getTime() - day))
    .returning(['organizationId', 'id as importId'])
    .execute()
  const undecided = await db
    .updateTable('rosterImports')
    .set({ state: 'cancelled', finishedAt: now })
    .where('state', '=', 'to_confirm')
    .where('createdAt', '<', new Date(now.getTime() - 30 * day))
    .returning(['organizationId', 'id as importId'])
    .execute()
  for (const key of [...abandoned, ...undecided]) await deleteChunks(db, key)
}

/** Hides pupils whose announced day of leaving has come. */
export async function hideLeavers(db: Db, now: Date, today: string): Promise<void> {
  await db
    .updateTable('learners')
    .set({ hiddenAt: now, updatedAt: now })
    .where('leavesOn', '<=', today)
    .where('hiddenAt', 'is', null)
    .where('origin', '=', 'import')
    .execute()
}

export async function countVisible(db: Db, organizationId: string): Promise<number> {
  const row = await db
    .selectFrom('learners')
    .select(sql<number>`count(*)`.as('count'))
    .where('organizationId', '=', organizationId)
    .where('origin', '=', 'import')
    .where('hiddenAt', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

import { v7 as uuidv7 } from 'uuid'
import { type Db, transact } from '../../platform/database/database.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { audit } from '../../platform/audit/audit.ts'
import {
  deleteChunks,
  deleteImport,
  type ImportKey,
  insertChunk,
  insertImport,
  updateImport,
} from './import-queries.ts'
import { runImportJob } from './run-import.ts'

const chunkSize = 256 * 1024
export const maxFileSize = 20_000_000
const maxDrained = 200_000_000

type Call = { readonly db: Db; readonly jobs: Jobs; readonly now: Date; readonly accountId: string }
type Upload = {
  readonly organizationId: string
  readonly fileName: string
  readonly bytes: AsyncIterable<Buffer>
}

/** Keeps a file as it comes in, in pieces, then hands it to the job that reads it. */
export async function uploadFile({ db, jobs, now, accountId }: Call, upload: Upload): Promise<ImportKey> {
  const { organizationId, fileName } = upload
  const key = { organizationId, importId: uuidv7() }
  await insertImport(db, {
    organizationId,
    id: key.importId,
    fileName,
    uploadedBy: accountId,
    createdAt: now,
  })
  try {
    const fileSize = await storeChunks(db, key, upload.bytes)
    if (fileSize > maxFileSize) await refuseLarge({ db, now, accountId }, key, fileSize)
    else {
      await transact(db, async (tx) => {
        await updateImport(tx, key, { state: 'waiting', fileSize, total: fileSize })
        await jobs.enqueue(tx, runImportJob, key)
      })
    }
    return key
  } catch (error) {
    await deleteImport(db, key)
    throw error
  }
}

const tooLarge = {
  code: 'FILE_TOO_LARGE',
  message:
    'Le fichier dépasse 20 Mo. Dans Siècle, choisissez l’export « Élèves sans adresses », et envoyez l’archive ZIP telle que Siècle la donne.',
} as const

async function refuseLarge(
  { db, now, accountId }: Omit<Call, 'jobs'>,
  key: ImportKey,
  fileSize: number,
): Promise<void> {
  await transact(db, async (tx) => {
    await deleteChunks(tx, key)
    await updateImport(tx, key, { state: 'refused', fileSize, refusal: tooLarge, finishedAt: now })
    await audit(tx, now, {
      organizationId: key.organizationId,
      accountId,
      action: 'roster_import_refused',
      subject: { type: 'roster_import', id: key.importId },
      details: { code: tooLarge.code },
    })
  })
}

/**
 * Returns the size in bytes. Beyond the limit nothing more is kept, but the rest is still taken in up to a bound: a
 * browser that is cut off while it sends never sees the answer.
 */
async function storeChunks(db: Db, key: ImportKey, bytes: AsyncIterable<Buffer>): Promise<number> {
  let size = 0
  let position = 0
  let held: Buffer[] = []
  let heldSize = 0
  const flush = async (): Promise<void> => {
    if (heldSize > 0) await insertChunk(db, key, position++, Buffer.concat(held))
    held = []
    heldSize = 0
  }
  for await (const piece of bytes) {
    size += piece.length
    if (size > maxDrained) throw new Error('The upload does not end')
    if (size > maxFileSize) continue
    held.push(piece)
    heldSize += piece.length
    if (heldSize >= chunkSize) await flush()
  }
  if (size <= maxFileSize) await flush()
  return size
}

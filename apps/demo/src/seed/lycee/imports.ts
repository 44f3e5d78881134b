import { Readable } from 'node:stream'
import { demoLycee, type InventedPupil, recordsOf, siecleBytes, zipOfSiecle } from '@orga/fixtures'
import { runImport, uploadFile } from '../../../../server/src/learners/index.ts'
import type { Seeding } from '../seeding.ts'
import type { Lycee } from './team.ts'

type RosterFile = {
  readonly pupils: readonly InventedPupil[]
  readonly schoolYear: number
  readonly now: Date
}

/** Imports a file of Siècle as the head does, on the day of that import. */
export async function importRoster(
  { tx, jobs }: Seeding,
  { organizationId, members }: Lycee,
  { pupils, schoolYear, now }: RosterFile,
): Promise<void> {
  const { uai } = demoLycee
  const exportedOn = now.toISOString().slice(0, 10)
  const bytes = siecleBytes({ uai, schoolYear, exportedOn, records: recordsOf(pupils, uai) })
  // The job that reads it runs here, on that day, instead of when the service starts.
  const queue = { ...jobs, enqueue: async () => undefined }
  const key = await uploadFile(
    { db: tx, jobs: queue, now, accountId: members[0]?.actor.accountId ?? '' },
    {
      organizationId,
      fileName: 'ExportXML_ElevesSansAdresses.zip',
      bytes: Readable.from([zipOfSiecle(bytes)]),
    },
  )
  await runImport({ db: tx, now }, key)
}

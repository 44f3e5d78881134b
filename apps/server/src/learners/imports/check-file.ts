import { createReadStream } from 'node:fs'
import { readSiecle, type SiecleReading } from '@orga/siecle'
import { dayInParis } from './day-in-paris.ts'

export type FileCheck = {
  readonly path: string
  readonly uai: string
  /** YYYY-MM-DD; the present day in Paris when absent. */
  readonly today?: string | undefined
}

/** Reads a SIECLE file as an import would, and writes nothing. Throws when the path cannot be read. */
export async function checkFile(
  { now }: { now: Date },
  { path, uai, today }: FileCheck,
): Promise<SiecleReading> {
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 })
  // A folder opens and fails when it is read, without its name.
  bytes.on('error', (error) => Object.assign(error, { path }))
  return await readSiecle(bytes, { uai, today: today ?? dayInParis(now) })
}

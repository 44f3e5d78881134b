/**
 * A backup is a series of frames, each its length in four bytes and so many bytes: a header, then for each table its
 * name and columns, its rows in PostgreSQL's text format, an empty frame; at last the counts of rows.
 */
export type BackupHeader = {
  readonly format: 'pix-backup'
  readonly version: 1
  readonly createdAt: string
  /** The schema it was made with. */
  readonly migrations: readonly string[]
}

export type TableHeader = { readonly table: string; readonly columns: readonly string[] }
export type BackupEnd = { readonly rows: Readonly<Record<string, number>> }

/** What cannot be saved or restored, in plain French. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

export const emptyFrame = writeFrame(Buffer.alloc(0))

export function writeFrame(content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** The frames of a file. Throws when it ends within one. */
export async function* readFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  let size = 0
  const take = (length: number): Buffer => {
    const all = Buffer.concat(pending)
    pending = [all.subarray(length)]
    size -= length
    return all.subarray(0, length)
  }
  let wanted: number | undefined
  for await (const chunk of source) {
    pending.push(chunk)
    size += chunk.length
    for (;;) {
      if (wanted === undefined && size >= 4) wanted = take(4).readUInt32BE()
      if (wanted === undefined || size < wanted) break
      yield take(wanted)
      wanted = undefined
    }
  }
  if (size > 0 || wanted !== undefined) throw new BackupError('La sauvegarde est incomplète : sa fin manque.')
}

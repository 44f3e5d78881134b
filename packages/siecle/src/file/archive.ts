import { crc32, createInflateRaw } from 'node:zlib'
import { FileRefusal } from '../refusal.ts'

/** One file of a ZIP archive, by the archive’s own directory. */
type Entry = {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly checksum: number
  readonly size: number
  readonly data: Buffer
  /** Where its data begin in the archive. */
  readonly offset: number
}

const stored = 0
const deflated = 8

const damaged = (): FileRefusal => new FileRefusal('INVALID_FILE', 'archive')

/** `.xml` in any case, not hidden, in no hidden or `__MACOSX` folder. The name is looked at and never used as a path. */
const isPupilsFile = ({ name }: Entry): boolean =>
  /\.xml$/i.test(name) && !name.split(/[/\\]/).some((part) => part.startsWith('.') || part === '__MACOSX')

/**
 * The only XML file of a ZIP archive, inflated piece by piece. The sizes that the archive claims are not believed:
 * whoever reads counts. Throws `FileRefusal`.
 */
export async function* unzip(
  archive: Buffer,
  onPosition: (position: number) => void,
): AsyncGenerator<Buffer> {
  const found = listEntries(archive).filter(isPupilsFile)
  const [entry] = found
  if (!entry) throw new FileRefusal('INVALID_FILE', 'no_file')
  if (found.length > 1) throw new FileRefusal('INVALID_FILE', 'several_files')
  if (entry.isEncrypted) throw damaged()
  let checksum = 0
  let size = 0
  for await (const { piece, position } of expand(entry)) {
    checksum = crc32(piece, checksum)
    size += piece.length
    onPosition(entry.offset + position)
    yield piece
  }
  if (checksum !== entry.checksum || size !== entry.size) throw damaged()
}

type Expanded = { readonly piece: Buffer; readonly position: number }

async function* expand({ method, data }: Entry): AsyncGenerator<Expanded> {
  if (method === stored) {
    for (let start = 0; start < data.length; start += 65_536) {
      const piece = data.subarray(start, start + 65_536)
      yield { piece, position: start + piece.length }
    }
    return
  }
  if (method !== deflated) throw damaged()
  const inflate = createInflateRaw({ chunkSize: 65_536 })
  inflate.end(data)
  const pieces = inflate[Symbol.asyncIterator]()
  try {
    for (let piece = await nextOf(pieces); piece; piece = await nextOf(pieces)) {
      yield { piece, position: inflate.bytesWritten }
    }
  } finally {
    inflate.destroy()
  }
}

async function nextOf(pieces: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  try {
    const { value, done } = await pieces.next()
    return done ? undefined : value
  } catch {
    throw damaged()
  }
}

/** The directory stands at the end, before a comment of at most 65,535 bytes. */
function listEntries(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end < archive.length - 65_557 || end + 22 > archive.length) throw damaged()
  const count = archive.readUInt16LE(end + 10)
  let offset = archive.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || archive.readUInt32LE(offset) !== 0x02014b50) throw damaged()
    const nameEnd = offset + 46 + archive.readUInt16LE(offset + 28)
    entries.push(readEntry(archive, offset, nameEnd))
    offset = nameEnd + archive.readUInt16LE(offset + 30) + archive.readUInt16LE(offset + 32)
  }
  return entries
}

function readEntry(archive: Buffer, at: number, nameEnd: number): Entry {
  const local = archive.readUInt32LE(at + 42)
  if (local + 30 > archive.length || archive.readUInt32LE(local) !== 0x04034b50) throw damaged()
  const offset = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const data = archive.subarray(offset, offset + archive.readUInt32LE(at + 20))
  return {
    name: archive.toString('utf8', at + 46, nameEnd),
    isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
    method: archive.readUInt16LE(at + 10),
    checksum: archive.readUInt32LE(at + 16),
    size: archive.readUInt32LE(at + 24),
    data,
    offset,
  }
}

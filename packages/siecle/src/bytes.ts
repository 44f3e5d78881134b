import { Unzip, UnzipInflate } from 'fflate'
import { FileRefusal } from './refusal.ts'

/** Limits against hostile files. */
const maxInflated = 100_000_000
const maxRatio = 200
/** Under this size any ratio is harmless. */
const ratioFloor = 10_000_000

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8

/** `.xml` in any case, not hidden, in no hidden or `__MACOSX` folder. */
const isPupilsFile = (name: string): boolean =>
  /\.xml$/i.test(name) && !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

/** The XML of a file that is XML or a ZIP around exactly one. Throws `FileRefusal`. */
export async function* readXmlBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  const first = await firstBytes(pieces)
  if (isZip(first)) {
    yield* unzip(first, pieces)
    return
  }
  let size = 0
  for (let piece: Uint8Array | undefined = first; piece; piece = await nextOf(pieces)) {
    size += piece.length
    if (size > maxInflated) throw new FileRefusal('FILE_TOO_LARGE')
    yield piece
  }
}

async function nextOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  const { value, done } = await pieces.next()
  return done ? undefined : value
}

/** At least four bytes, if there are as many. */
async function firstBytes(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array(0)
  while (first.length < 4) {
    const piece = await nextOf(pieces)
    if (!piece) break
    const joined = new Uint8Array(first.length + piece.length)
    joined.set(first)
    joined.set(piece, first.length)
    first = joined
  }
  return first
}

async function* unzip(first: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let inflated: Uint8Array[] = []
  let read = 0
  let written = 0
  let found = 0
  let finished = false
  let failure: FileRefusal | undefined
  const archive = new Unzip((file) => {
    if (!isPupilsFile(file.name)) return
    found++
    if (found > 1) {
      failure = new FileRefusal('INVALID_FILE', 'several_files')
      return
    }
    file.ondata = (error, data, final) => {
      if (error) failure = new FileRefusal('INVALID_FILE', 'archive')
      written += data.length
      if (written > maxInflated || (written > ratioFloor && written > maxRatio * read)) {
        failure = new FileRefusal('FILE_TOO_LARGE')
        file.terminate()
        return
      }
      inflated.push(data)
      finished ||= final
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let piece: Uint8Array | undefined = first; piece; piece = await nextOf(pieces)) {
    // Small bites: one push inflates everything it holds before the limits are looked at again.
    for (let start = 0; start < piece.length; start += 16_384) {
      const bite = piece.subarray(start, start + 16_384)
      read += bite.length
      try {
        archive.push(bite)
      } catch {
        failure ??= new FileRefusal('INVALID_FILE', 'archive')
      }
      if (failure) throw failure
      yield* inflated
      inflated = []
    }
  }
  if (found === 0) throw new FileRefusal('INVALID_FILE', 'no_file')
  if (!finished) throw new FileRefusal('INVALID_FILE', 'archive')
}

import { unzip } from './archive.ts'
import { FileRefusal } from '../refusal.ts'

/** Limits against hostile files. */
/** The largest file that may be sent. */
const maxArchive = 20_000_000
const maxInflated = 100_000_000
const maxRatio = 200
/** Under this size any ratio is harmless. */
const ratioFloor = 10_000_000

const isZip = ([a, b, c]: Uint8Array): boolean => a === 0x50 && b === 0x4b && (c ?? 0) <= 8

/**
 * The XML of a file that is XML or a ZIP around exactly one. `onPosition` is told how far in the file as it was sent
 * the reading is. Throws `FileRefusal`.
 */
export async function* readXmlBytes(
  source: AsyncIterable<Uint8Array>,
  onPosition: (position: number) => void,
): AsyncGenerator<Buffer> {
  const pieces = source[Symbol.asyncIterator]()
  const first = await firstBytes(pieces)
  if (isZip(first)) yield* unzipped(await holdArchive(first, pieces), onPosition)
  else yield* counted(first, pieces, onPosition)
}

async function* counted(
  first: Buffer,
  pieces: AsyncIterator<Uint8Array>,
  onPosition: (position: number) => void,
): AsyncGenerator<Buffer> {
  let size = 0
  for (let piece: Buffer | undefined = first; piece; piece = await nextOf(pieces)) {
    size += piece.length
    if (size > maxInflated) throw new FileRefusal('FILE_TOO_LARGE')
    onPosition(size)
    yield piece
  }
}

async function* unzipped(archive: Buffer, onPosition: (position: number) => void): AsyncGenerator<Buffer> {
  let size = 0
  for await (const piece of unzip(archive, onPosition)) {
    size += piece.length
    const isBomb = size > ratioFloor && size > maxRatio * archive.length
    if (size > maxInflated || isBomb) throw new FileRefusal('FILE_TOO_LARGE')
    yield piece
  }
}

async function nextOf(pieces: AsyncIterator<Uint8Array>): Promise<Buffer | undefined> {
  const { value, done } = await pieces.next()
  return done ? undefined : Buffer.from(value.buffer, value.byteOffset, value.byteLength)
}

/** At least four bytes, if there are as many. */
async function firstBytes(pieces: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let first = Buffer.alloc(0)
  while (first.length < 4) {
    const piece = await nextOf(pieces)
    if (!piece) break
    first = Buffer.concat([first, piece])
  }
  return first
}

/** A ZIP has its directory at its end. */
async function holdArchive(first: Buffer, pieces: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const held: Buffer[] = []
  let size = 0
  for (let piece: Buffer | undefined = first; piece; piece = await nextOf(pieces)) {
    size += piece.length
    if (size > maxArchive) throw new FileRefusal('FILE_TOO_LARGE')
    held.push(piece)
  }
  return Buffer.concat(held)
}

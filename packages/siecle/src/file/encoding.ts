import { isUtf8 } from 'node:buffer'
import { FileRefusal } from '../refusal.ts'

/** All have ASCII for their first half, so that markup can be read before any text is decoded. */
export type Encoding = 'utf-8' | 'iso-8859-1' | 'iso-8859-15' | 'windows-1252'

const names: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'iso-8859-1': 'iso-8859-1',
  'iso8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'iso-8859-15': 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
  latin9: 'iso-8859-15',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
}

const prologSize = 512

/** The encoding that the first bytes of a file announce: by BOM, else by prolog; undefined if neither does. */
function announcedEncoding(first: Uint8Array): Encoding | undefined {
  const [a, b, c] = first
  if (hasBom(first)) return 'utf-8'
  const isWide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0 || c === 0
  if (isWide) throw new FileRefusal('ENCODING_NOT_SUPPORTED', 'UTF-16')
  const prolog = Buffer.from(first.subarray(0, prologSize)).toString('latin1')
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(prolog)?.[1]
  if (declared === undefined) return undefined
  const label = declared.trim().toLowerCase().replaceAll('_', '-')
  const name = Object.hasOwn(names, label) ? names[label] : undefined
  if (!name) throw new FileRefusal('ENCODING_NOT_SUPPORTED', declared.slice(0, 40))
  return name
}

const hasBom = ([a, b, c]: Uint8Array): boolean => a === 0xef && b === 0xbb && c === 0xbf

export type Text = { readonly encoding: Encoding; readonly pieces: AsyncGenerator<Buffer> }

/** Finds the encoding of an XML file, and gives its bytes without BOM. Throws `FileRefusal` for one that is unknown. */
export async function findEncoding(source: AsyncGenerator<Buffer>): Promise<Text> {
  const held: Buffer[] = []
  let size = 0
  const hold = async (enough: number): Promise<void> => {
    while (size < enough) {
      const { value, done } = await source.next()
      if (done) return
      held.push(value)
      size += value.length
    }
  }
  await hold(prologSize)
  const head = Buffer.concat(held)
  let encoding = announcedEncoding(head)
  if (encoding === undefined) {
    // Nothing announced: UTF-8 if the whole file is valid, else 8859-15. It must be held whole to know.
    await hold(Number.POSITIVE_INFINITY)
    encoding = isUtf8(Buffer.concat(held)) ? 'utf-8' : 'iso-8859-15'
  }
  return { encoding, pieces: rejoin(held, source) }
}

async function* rejoin(held: readonly Buffer[], source: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const head = Buffer.concat(held)
  yield hasBom(head) ? head.subarray(3) : head
  yield* source
}

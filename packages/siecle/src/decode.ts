import { FileRefusal } from './refusal.ts'

const supported = new Set(['utf-8', 'iso-8859-1', 'iso-8859-15', 'windows-1252'])
const aliases: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  latin1: 'iso-8859-1',
  latin9: 'iso-8859-15',
  'iso_8859-1': 'iso-8859-1',
  cp1252: 'windows-1252',
}

const prologSize = 512

/** The encoding that the first bytes of a file announce: by BOM, else by prolog; undefined if neither does. */
export function announcedEncoding(first: Uint8Array): string | undefined {
  const [a, b, c] = first
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    throw new FileRefusal('ENCODING_NOT_SUPPORTED', 'UTF-16')
  if (a === 0 || b === 0) throw new FileRefusal('ENCODING_NOT_SUPPORTED', 'UTF-16')
  const prolog = new TextDecoder('latin1').decode(first.subarray(0, prologSize))
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(prolog)?.[1]
  if (declared === undefined) return undefined
  const label = declared.trim().toLowerCase()
  const name = aliases[label] ?? label
  if (!supported.has(name)) throw new FileRefusal('ENCODING_NOT_SUPPORTED', declared)
  return name
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    // A piece may end inside a character: that alone is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

export type Decoded = { readonly encoding: string; readonly texts: AsyncGenerator<string> }

/** Text of an XML file. Throws `FileRefusal` for an encoding that is unknown or that the bytes belie. */
export async function decodeXml(source: AsyncGenerator<Uint8Array>): Promise<Decoded> {
  const first: Uint8Array[] = []
  let size = 0
  while (size < prologSize) {
    const { value, done } = await source.next()
    if (done) break
    first.push(value)
    size += value.length
  }
  const head = Buffer.concat(first)
  const announced = announcedEncoding(head)
  if (announced !== undefined) return { encoding: announced, texts: decodeAs(announced, head, source) }
  // Nothing announced: UTF-8 while the whole is valid, else 8859-15. The whole must be held to know.
  const rest: Uint8Array[] = [head]
  for await (const piece of source) rest.push(piece)
  const whole = Buffer.concat(rest)
  const encoding = isUtf8(whole) ? 'utf-8' : 'iso-8859-15'
  return { encoding, texts: decodeAs(encoding, whole, emptySource()) }
}

async function* emptySource(): AsyncGenerator<Uint8Array> {}

async function* decodeAs(
  encoding: string,
  head: Uint8Array,
  source: AsyncGenerator<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    yield decoder.decode(head, { stream: true })
    for await (const piece of source) yield decoder.decode(piece, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new FileRefusal('ENCODING_NOT_SUPPORTED', encoding)
    throw error
  }
}

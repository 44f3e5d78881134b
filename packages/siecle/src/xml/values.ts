import { isUtf8 } from 'node:buffer'
import type { Encoding } from '../file/encoding.ts'
import { FileRefusal } from '../refusal.ts'
import { broken, type ValueReader } from './state.ts'

const slots = 8_192
const longest = 48

export function createValueReader(encoding: Encoding): ValueReader {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const codes = codesOf(encoding)
  const seen: (string | undefined)[] = Array.from({ length: slots }, () => undefined)
  const decode = (bytes: Buffer, start: number, end: number): string => {
    for (let index = start; index < end; index++) {
      if ((bytes[index] as number) >= 0x80) return decoder.decode(bytes.subarray(start, end))
    }
    return bytes.toString('latin1', start, end)
  }
  const isSame = (known: string, bytes: Buffer, start: number, end: number): boolean => {
    if (known.length !== end - start) return false
    for (let index = start; index < end; index++) {
      if (known.charCodeAt(index - start) !== codes[bytes[index] as number]) return false
    }
    return true
  }
  return {
    check(bytes, start, end) {
      if (encoding !== 'utf-8') return
      const part = bytes.subarray(start, end)
      if (!isUtf8(part)) throw new FileRefusal('ENCODING_NOT_SUPPORTED', encoding)
      if (part.includes('\uFFFE') || part.includes('\uFFFF')) throw broken()
    },
    decode,
    read(bytes, start, end) {
      if (end - start > longest) return tidy(decode(bytes, start, end))
      let hash = 0
      for (let index = start; index < end; index++)
        hash = (Math.imul(hash, 31) + (bytes[index] as number)) | 0
      const slot = (hash ^ (hash >>> 13)) & (slots - 1)
      const known = seen[slot]
      if (known !== undefined && isSame(known, bytes, start, end)) return known
      const text = tidy(decode(bytes, start, end))
      if (text.length === end - start) seen[slot] = text
      return text
    },
  }
}

/** The character of each byte in an encoding of one byte each; in UTF-8, of ASCII only. */
function codesOf(encoding: Encoding): Uint16Array {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  const text = encoding === 'utf-8' ? all.toString('latin1', 0, 128) : new TextDecoder(encoding).decode(all)
  return Uint16Array.from({ length: 256 }, (_, byte) => text.charCodeAt(byte) || 0xffff)
}

/** Trims, and makes one space of each run of blanks. */
export function tidy(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code <= 0x20 || code === 0xa0 || code >= 0x1680) return text.trim().replaceAll(/\s+/g, ' ')
  }
  return text
}

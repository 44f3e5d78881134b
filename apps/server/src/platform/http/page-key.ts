import { Refusal } from './refusal.ts'

/** Writes where a page ended: the values it is sorted by, opaque to the caller. */
export function writePageKey(...values: string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** The `length` values of a key. Throws `invalid_input` for one that we did not write. */
export function readPageKey(text: string | undefined, length: number): string[] | undefined {
  if (!text) return undefined
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    const isKey = Array.isArray(values) && values.length === length
    if (isKey && values.every((value) => typeof value === 'string')) return values
  } catch {
    // Falls through to the refusal.
  }
  throw new Refusal('invalid_input', { fields: { after: ['malformed'] } })
}

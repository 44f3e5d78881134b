import type { z } from 'zod'
import { Refusal } from './refusal.ts'

/** Writes where a page ended: the values it is sorted by, opaque to the caller. */
export function writePageKey(...values: string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** The values of a key. Throws `invalid_input` for one that we did not write. */
export function readPageKey<S extends z.ZodTuple>(
  text: string | undefined,
  schema: S,
): z.output<S> | undefined {
  if (!text) return undefined
  const parsed = schema.safeParse(parseJson(Buffer.from(text, 'base64url').toString()))
  if (!parsed.success) throw new Refusal('invalid_input', { fields: { after: ['malformed'] } })
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

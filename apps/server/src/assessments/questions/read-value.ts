import { type Challenge, type Json, workOut } from '../../content/index.ts'
import type { StoredValue } from '../tables.ts'

/** Kept text: what PostgreSQL cannot store in a JSON value is left out. */
const clean = (text: string): string => text.replaceAll('\0', '').toWellFormed().trim()

function readFields({ fields }: Challenge, value: Readonly<Record<string, unknown>>): StoredValue {
  const given = fields.flatMap(({ key }): [string, string][] => {
    const text = value[key]
    return typeof text === 'string' && clean(text) !== '' ? [[key, clean(text)]] : []
  })
  return given.length > 0 ? Object.fromEntries(given) : null
}

/** Letters of JSON: far more than a state that a page sends. */
const longestState = 40_000

/** A simulator’s state without what cannot be stored; undefined for one that no page of ours sends. */
function readState(
  { simulator }: Challenge,
  value: Readonly<Record<string, unknown>>,
): StoredValue | undefined {
  const text = JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? one.replaceAll('\0', '').toWellFormed() : one,
  )
  if (text.length > longestState || !simulator) return undefined
  return workOut(simulator, JSON.parse(text) as { readonly [key: string]: Json })
}

/**
 * The part of a sent value that the question asks for; null for nothing filled in. Undefined when it has not the
 * question’s shape or names what the question does not propose: no page of ours sends such a thing.
 */
export function readValue(challenge: Challenge, value: unknown): StoredValue | undefined {
  if (value === null) return null
  const ids = new Set(challenge.proposals.map(({ id }) => id))
  const isProposed = (id: unknown): id is string => typeof id === 'string' && ids.has(id)
  const isMap = typeof value === 'object' && !Array.isArray(value)
  switch (challenge.type) {
    case 'qcu':
    case 'hotspot':
      return value === '' ? null : isProposed(value) ? value : undefined
    case 'qroc':
      return typeof value === 'string' ? clean(value) || null : undefined
    case 'qcm':
    case 'ordering':
      if (!Array.isArray(value) || !value.every(isProposed)) return undefined
      return value.length > 0 ? [...new Set(value)] : null
    case 'fields':
      return isMap ? readFields(challenge, { ...value }) : undefined
    case 'simulator':
      return isMap ? readState(challenge, { ...value }) : undefined
    case 'matching': {
      const given = isMap ? readFields(challenge, { ...value }) : undefined
      if (!given) return given
      return Object.values(given).every(isProposed) ? given : undefined
    }
  }
}

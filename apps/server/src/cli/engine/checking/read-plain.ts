import { FAILSAFE_SCHEMA, load } from 'js-yaml'

export type Plain = Readonly<Record<string, unknown>>

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A scalar as a text; lists and objects are none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Names of proposals: `[1, 3]`, `"1,3"`, one on each line, or one alone. */
export function idsOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value : textOf(value).split(/[,\n]/)
  return all.map((one) => textOf(one).trim()).filter((id) => id !== '')
}

/** YAML, or JSON as a part of it, with texts only: 07 stays 07. What is neither is the text itself. */
function readYaml(text: string): unknown {
  try {
    return load(text, { schema: FAILSAFE_SCHEMA })
  } catch {
    return text
  }
}

/** A map as an object, as a YAML or JSON text, or as pairs; null for anything else. */
export function mapOf(value: unknown): Plain | null {
  const data = typeof value === 'string' ? readYaml(value) : value
  if (isPlain(data)) return data
  const isPair = (one: unknown): one is readonly unknown[] => Array.isArray(one) && one.length === 2
  return Array.isArray(data) && data.length > 0 && data.every(isPair)
    ? Object.fromEntries(data.map(([key, one]) => [textOf(key), one]))
    : null
}

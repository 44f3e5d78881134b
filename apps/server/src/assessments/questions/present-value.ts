import { type Challenge, describeAnswer } from '../../content/index.ts'
import type { StoredValue } from '../tables.ts'

/** An answer in words, as `expected` writes the right one: texts of proposals, and fields with their labels. */
export function presentValue(
  { type, proposals, fields, simulator }: Challenge,
  value: StoredValue,
): string[] {
  if (value === null) return []
  if (simulator) return describeAnswer(simulator, value)
  const texts = new Map(proposals.map(({ id, text }) => [id, text]))
  const textOf = (id: string): string => texts.get(id) ?? id
  if (typeof value === 'string') return [textOf(value)]
  if (Array.isArray(value)) {
    if (type === 'ordering') return value.map(textOf)
    return proposals.filter(({ id }) => value.includes(id)).map(({ text }) => text)
  }
  const link = type === 'matching' ? ' → ' : '\u00a0: '
  return fields.flatMap(({ key, label }) => {
    const given = value[key]
    return typeof given !== 'string' ? [] : [`${label}${link}${textOf(given)}`]
  })
}

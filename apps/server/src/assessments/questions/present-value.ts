import type { Challenge } from '../../content/index.ts'
import type { StoredValue } from '../tables.ts'

/** An answer in words, as `expected` writes the right one: texts of proposals, and fields with their labels. */
export function presentValue({ type, proposals, fields }: Challenge, value: StoredValue): string[] {
  if (value === null) return []
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
    return given === undefined ? [] : [`${label}${link}${textOf(given)}`]
  })
}

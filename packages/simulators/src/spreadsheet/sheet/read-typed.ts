import type { Value } from '../formula/values.ts'
import { readDate } from './dates.ts'

/** What a person can choose. */
export const formats = ['general', 'integer', 'decimal', 'euro', 'percent', 'date'] as const

/** `text` is what a cell has that holds one. */
export type Format = (typeof formats)[number] | 'text'

type Read = { readonly value: Value; readonly format: Format }

const number = /^[-+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/

function readNumber(text: string): number | undefined {
  return number.test(text) ? Number(text.replaceAll(/[ \u00a0\u202f]/g, '').replace(',', '.')) : undefined
}

/** What a sheet makes of what is typed: a number, money, a share, a date, a truth, or a text. */
export function readTyped(typed: string): Read {
  const text = typed.trim()
  if (text === '') return { value: null, format: 'general' }
  if (text.startsWith("'")) return { value: text.slice(1), format: 'text' }
  const [, inner = text, unit = ''] = /^(.*?)[ \u00a0\u202f]*([€%])$/.exec(text) ?? []
  const found = readNumber(inner)
  if (found !== undefined) {
    if (unit === '%') return { value: found / 100, format: 'percent' }
    return { value: found, format: unit === '€' ? 'euro' : 'general' }
  }
  const day = readDate(text)
  if (day !== undefined) return { value: day, format: 'date' }
  if (/^(?:vrai|faux)$/i.test(text)) return { value: /^vrai$/i.test(text), format: 'general' }
  return { value: typed, format: 'text' }
}

import { textOf } from '../formula/arguments.ts'
import { isFault, type Value } from '../formula/values.ts'
import { writeDate } from './dates.ts'
import type { Format } from './read-typed.ts'

const withDigits = (digits: number, grouped: boolean): Intl.NumberFormat =>
  new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: grouped,
  })

const whole = withDigits(0, true)
const cents = withDigits(2, true)
const plain = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 9, useGrouping: false })
const share = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1, useGrouping: false })

/** What a cell shows of its value. */
export function showValue(value: Value, format: Format): string {
  if (isFault(value)) return value.code
  if (typeof value !== 'number') return textOf(value)
  switch (format) {
    case 'integer':
      return whole.format(value)
    case 'decimal':
      return cents.format(value)
    case 'euro':
      return `${cents.format(value)}\u00a0€`
    case 'percent':
      return `${share.format(value * 100)}\u00a0%`
    case 'date':
      return value >= 1 && value < 100_000 ? writeDate(value) : plain.format(value)
    default:
      return plain.format(value)
  }
}

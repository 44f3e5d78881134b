import { Fault, isFault, isRange, type Range, type Scalar, type Value } from './values.ts'

/** What a function is given. */
export type Part = Value | Range

/** The first fault among them; a formula that uses a cell without result has none either. */
export const findFault = (parts: readonly Part[]): Fault | undefined =>
  parts.flatMap((part) => (isRange(part) ? part.rows.flat() : [part])).find(isFault)

/** One value: of a range of one cell, that cell. */
export function single(part: Part | undefined): Value {
  if (part === undefined) return null
  if (!isRange(part)) return part
  const cells = part.rows.flat()
  return cells.length === 1 ? (cells[0] ?? null) : new Fault('#VALEUR!')
}

/** As a number, the way sheets read texts that look like one; a fault otherwise. */
export function numberOf(value: Value): number | Fault {
  if (isFault(value) || typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  const text = value.trim().replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : new Fault('#VALEUR!')
}

export function textOf(value: Scalar): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX'
  return typeof value === 'number' ? String(tidy(value)).replace('.', ',') : value
}

/** Without the dust of binary fractions: 0,1 + 0,2 is 0,3 in every sheet. */
export const tidy = (number: number): number => Number(number.toPrecision(14)) + 0

/** The numbers in ranges, where texts and gaps do not count, and those written themselves. */
export function numbersOf(parts: readonly Part[]): number[] | Fault {
  const numbers: number[] = []
  for (const part of parts) {
    if (isRange(part)) {
      numbers.push(...part.rows.flat().filter((value) => typeof value === 'number'))
      continue
    }
    const number = numberOf(part)
    if (isFault(number)) return number
    numbers.push(number)
  }
  return numbers
}

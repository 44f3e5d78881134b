/** What a cell of a sheet holds. */
type TypedCell = { readonly value: string | number | Date | null; readonly formula?: string }

const number = /^-?(?:0|[1-9]\d*)(?:,\d+)?$/
const date = /^(\d{2})\/(\d{2})\/(\d{4})$/

/**
 * A cell as a French spreadsheet would take it when typed: 12,5 is a number, 05/03/2026 a date, =A1*2 a formula. What
 * begins with an apostrophe stays a text.
 */
export function typeCell(cell: string | number): TypedCell {
  if (typeof cell === 'number') return { value: cell }
  if (cell === '') return { value: null }
  if (cell.startsWith("'")) return { value: cell.slice(1) }
  if (cell.startsWith('=')) return { value: null, formula: cell.slice(1) }
  if (number.test(cell)) return { value: Number(cell.replace(',', '.')) }
  const [, day, month, year] = date.exec(cell) ?? []
  if (year === undefined) return { value: cell }
  return { value: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))) }
}

/** A place in a sheet, counted from nought. */
export type Place = { readonly row: number; readonly column: number }

/** A rectangle of cells, both corners in it, the first above and to the left. */
export type Box = { readonly from: Place; readonly to: Place }

export type Size = { readonly rows: number; readonly columns: number }

/** `A` to `Z`: no sheet here is wider. */
export const letterOf = (column: number): string => String.fromCodePoint(65 + column)

export const nameOf = ({ row, column }: Place): string => `${letterOf(column)}${row + 1}`

/** `B2`, or `B2:B5` for more than one cell. */
export const nameOfBox = ({ from, to }: Box): string =>
  samePlace(from, to) ? nameOf(from) : `${nameOf(from)}:${nameOf(to)}`

export const samePlace = (one: Place, other: Place): boolean =>
  one.row === other.row && one.column === other.column

/** The place of `B2`, `$B$2` or `b2`, be it in a sheet or not. */
export function placeOf(text: string): Place | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,2})\$?(\d{1,4})$/.exec(text.trim()) ?? []
  if (letters === '') return undefined
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64,
    0,
  )
  return { row: Number(digits) - 1, column: column - 1 }
}

export const isInside = ({ row, column }: Place, { rows, columns }: Size): boolean =>
  row >= 0 && column >= 0 && row < rows && column < columns

/** The rectangle between two corners, whichever way round. */
export const boxBetween = (one: Place, other: Place): Box => ({
  from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
  to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
})

/** The rectangle of `B2` or `B2:C5`; undefined outside the sheet. */
export function boxOf(text: string, size: Size): Box | undefined {
  const [first = '', second = first, ...more] = text.split(':')
  const from = placeOf(first)
  const to = placeOf(second)
  if (more.length > 0 || !from || !to || !isInside(from, size) || !isInside(to, size)) return undefined
  return boxBetween(from, to)
}

export const isIn = ({ row, column }: Place, { from, to }: Box): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

export const sizeOf = ({ from, to }: Box): Size => ({
  rows: to.row - from.row + 1,
  columns: to.column - from.column + 1,
})

/** Row by row. */
export function placesIn({ from, to }: Box): Place[] {
  const places: Place[] = []
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) places.push({ row, column })
  return places
}

export const shift = ({ row, column }: Place, by: Place): Place => ({
  row: row + by.row,
  column: column + by.column,
})

import { copyFormula } from '../formula/copy-formula.ts'
import { compare } from '../formula/evaluate.ts'
import { isFault } from '../formula/values.ts'
import type { Box } from './address.ts'
import { changeBox, type Grid } from './change-cells.ts'
import { worthOf } from './sheet.ts'

export type SortKey = { readonly column: number; readonly descending: boolean }

/** The rows of a box in another order; empty cells last, whichever way. Formulas stay with their row. */
export function sortRows(grid: Grid, box: Box, keys: readonly SortKey[]): Grid {
  const look = worthOf(grid.cells)
  const rows = Array.from({ length: box.to.row - box.from.row + 1 }, (_, index) => box.from.row + index)
  const order = rows.toSorted((one, other) => {
    for (const { column, descending } of keys) {
      const left = look({ row: one, column }).value
      const right = look({ row: other, column }).value
      const isLeftLast = left === null || isFault(left)
      const isRightLast = right === null || isFault(right)
      if (isLeftLast || isRightLast) {
        if (isLeftLast !== isRightLast) return isLeftLast ? 1 : -1
        continue
      }
      const found = compare(left, right)
      if (found !== 0) return descending ? -found : found
    }
    return 0
  })
  return changeBox(grid, box, (_, place) => {
    const from = order[place.row - box.from.row] ?? place.row
    return {
      typed: copyFormula(grid.cells[from]?.[place.column] ?? '', { row: place.row - from, column: 0 }),
      format: grid.formats[from]?.[place.column] ?? '',
    }
  })
}

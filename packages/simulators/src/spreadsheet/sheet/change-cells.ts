import { copyFormula } from '../formula/copy-formula.ts'
import { readTokens } from '../formula/tokens.ts'
import { type Box, isIn, type Place, placesIn, shift, sizeOf } from './address.ts'
import type { Format } from './read-typed.ts'
import { type Cells, sizeOfCells, typedAt } from './sheet.ts'

/** The formats that were chosen, by cell as the cells are; nothing where none was. */
export type Formats = readonly (readonly (Format | '')[])[]

export type Grid = { readonly cells: Cells; readonly formats: Formats }

type Cell = { readonly typed: string; readonly format: Format | '' }

const cellAt = ({ cells, formats }: Grid, place: Place): Cell => ({
  typed: typedAt(cells, place),
  format: formats[place.row]?.[place.column] ?? '',
})

/** The grid with what a function says of each cell of a box. */
export function changeBox(grid: Grid, box: Box, change: (cell: Cell, place: Place) => Cell): Grid {
  const next = grid.cells.map((row, rowIndex) =>
    row.map((_, columnIndex) => {
      const place = { row: rowIndex, column: columnIndex }
      const cell = cellAt(grid, place)
      return isIn(place, box) ? change(cell, place) : cell
    }),
  )
  return {
    cells: next.map((row) => row.map(({ typed }) => typed)),
    formats: next.map((row) => row.map(({ format }) => format)),
  }
}

/** Addresses and names of functions in capitals, as sheets write them. */
function tidyFormula(typed: string): string {
  if (!typed.startsWith('=')) return typed
  const parts = readTokens(typed.slice(1)).map(({ kind, text }) =>
    kind === 'cell' || kind === 'name' ? text.toUpperCase() : text,
  )
  return `=${parts.join('')}`
}

export const typeInto = (grid: Grid, place: Place, typed: string): Grid =>
  changeBox(grid, { from: place, to: place }, (cell) => ({ ...cell, typed: tidyFormula(typed.trim()) }))

export const clearBox = (grid: Grid, box: Box): Grid =>
  changeBox(grid, box, (cell) => ({ ...cell, typed: '' }))

/** A box again elsewhere, as often as it fits; formulas move along. */
export function copyBox(grid: Grid, from: Box, to: Box): Grid {
  const { rows, columns } = sizeOf(from)
  return changeBox(grid, to, (_, place) => {
    const source = {
      row: from.from.row + ((place.row - to.from.row) % rows),
      column: from.from.column + ((place.column - to.from.column) % columns),
    }
    const cell = cellAt(grid, source)
    const by = { row: place.row - source.row, column: place.column - source.column }
    return { ...cell, typed: copyFormula(cell.typed, by) }
  })
}

/** Where a copy goes: a whole number of times into the box that is chosen, or once from its corner. */
export function targetOf(from: Box, to: Box): Box {
  const source = sizeOf(from)
  const chosen = sizeOf(to)
  const times = {
    row: Math.max(1, Math.floor(chosen.rows / source.rows)) * source.rows - 1,
    column: Math.max(1, Math.floor(chosen.columns / source.columns)) * source.columns - 1,
  }
  return { from: to.from, to: shift(to.from, times) }
}

/** The first row over the others, or the first column. */
export const fillBox = (grid: Grid, box: Box, direction: 'down' | 'right'): Grid =>
  copyBox(
    grid,
    {
      from: box.from,
      to:
        direction === 'down'
          ? { row: box.from.row, column: box.to.column }
          : { row: box.to.row, column: box.from.column },
    },
    box,
  )

/** The cells around a place that belong together: up to the next empty row and column. */
export function tableAround(cells: Cells, place: Place): Box {
  const { rows, columns } = sizeOfCells(cells)
  const isEmpty = (box: Box): boolean => placesIn(box).every((one) => typedAt(cells, one).trim() === '')
  let box: Box = { from: place, to: place }
  for (;;) {
    const around = {
      from: { row: Math.max(0, box.from.row - 1), column: Math.max(0, box.from.column - 1) },
      to: { row: Math.min(rows - 1, box.to.row + 1), column: Math.min(columns - 1, box.to.column + 1) },
    }
    const edges = {
      above:
        around.from.row < box.from.row &&
        !isEmpty({ from: around.from, to: { row: around.from.row, column: around.to.column } }),
      below:
        around.to.row > box.to.row &&
        !isEmpty({ from: { row: around.to.row, column: around.from.column }, to: around.to }),
      left:
        around.from.column < box.from.column &&
        !isEmpty({ from: around.from, to: { row: around.to.row, column: around.from.column } }),
      right:
        around.to.column > box.to.column &&
        !isEmpty({ from: { row: around.from.row, column: around.to.column }, to: around.to }),
    }
    if (!Object.values(edges).some(Boolean)) return box
    box = {
      from: {
        row: edges.above ? around.from.row : box.from.row,
        column: edges.left ? around.from.column : box.from.column,
      },
      to: {
        row: edges.below ? around.to.row : box.to.row,
        column: edges.right ? around.to.column : box.to.column,
      },
    }
  }
}

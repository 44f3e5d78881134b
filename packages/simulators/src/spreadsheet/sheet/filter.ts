import { compare } from '../formula/evaluate.ts'
import { isFault } from '../formula/values.ts'
import type { Box, Place } from './address.ts'
import { readTyped } from './read-typed.ts'
import { type Cells, sizeOfCells, worthOf } from './sheet.ts'
import { showValue } from './show-value.ts'

export const conditions = ['equal', 'different', 'more', 'least', 'less', 'most', 'contains'] as const

export type Condition = (typeof conditions)[number]

export type Test = { readonly column: number; readonly is: Condition; readonly value: string }

/** Which rows of a table stay on the screen: those that pass all tests. The first row holds the titles. */
export type Filter = { readonly box: Box; readonly tests: readonly Test[] }

const passes = (cells: Cells, place: Place, { is, value }: Pick<Test, 'is' | 'value'>): boolean => {
  const { value: found, format } = worthOf(cells)(place)
  const wanted = readTyped(value).value
  if (is === 'contains')
    return showValue(found, format).toLocaleLowerCase('fr').includes(value.trim().toLocaleLowerCase('fr'))
  if (isFault(found) || isFault(wanted)) return is === 'different'
  // An empty cell is only like nothing: 0 is a number that somebody typed.
  const isAlike = (found === null) === (wanted === null) && typeof found === typeof wanted
  if (is === 'equal' || is === 'different')
    return (isAlike && compare(found, wanted) === 0) === (is === 'equal')
  if (!isAlike) return false
  const order = compare(found, wanted)
  return { more: order > 0, least: order >= 0, less: order < 0, most: order <= 0 }[is]
}

/** Whether each row is on the screen. */
export function visibleRows(cells: Cells, filter: Filter | null): boolean[] {
  return Array.from({ length: sizeOfCells(cells).rows }, (_, row) => {
    if (!filter || row <= filter.box.from.row || row > filter.box.to.row) return true
    return filter.tests.every((test) => passes(cells, { row, column: test.column }, test))
  })
}

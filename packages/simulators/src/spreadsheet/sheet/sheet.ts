import { evaluate } from '../formula/evaluate.ts'
import { parseFormula } from '../formula/parse.ts'
import { Fault, type Value } from '../formula/values.ts'
import { nameOf, type Place, type Size } from './address.ts'
import { type Format, readTyped } from './read-typed.ts'

/** What was typed into each cell, row by row, all rows of one length. */
export type Cells = readonly (readonly string[])[]

export const sizeOfCells = (cells: Cells): Size => ({ rows: cells.length, columns: cells[0]?.length ?? 0 })

export const typedAt = (cells: Cells, { row, column }: Place): string => cells[row]?.[column] ?? ''

export const isFormula = (typed: string): boolean => typed.startsWith('=') && typed.length > 1

/** What each cell is worth, and the format that its text implies. */
export type Worth = { readonly value: Value; readonly format: Format }

/** The sheet worked out once, however often it is looked at. */
const worked = new WeakMap<Cells, (place: Place) => Worth>()

export function worthOf(cells: Cells): (place: Place) => Worth {
  const found = worked.get(cells)
  if (found) return found
  const look = workOut(cells)
  worked.set(cells, look)
  return look
}

function workOut(cells: Cells): (place: Place) => Worth {
  const size = sizeOfCells(cells)
  const known = new Map<string, Worth>()
  const pending = new Set<string>()
  const look = (place: Place): Worth => {
    const name = nameOf(place)
    const found = known.get(name)
    if (found) return found
    if (pending.has(name)) return { value: new Fault('#BOUCLE!'), format: 'general' }
    const typed = typedAt(cells, place)
    pending.add(name)
    const worth: Worth = isFormula(typed)
      ? {
          value: evaluate(parseFormula(typed.slice(1)), { size, valueAt: (other) => look(other).value }),
          format: 'general',
        }
      : readTyped(typed)
    pending.delete(name)
    known.set(name, worth)
    return worth
  }
  return look
}

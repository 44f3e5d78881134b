import { PythonError, quoted, typeError, valueError } from './error.ts'
import type { Machine } from './machine.ts'
import { showCode } from './values/show.ts'
import {
  indexError,
  isThing,
  keyError,
  keyOf,
  lengthOf,
  list,
  setEntry,
  tuple,
  typeName,
  type Value,
  valuesOf,
  wholeOf,
} from './values/value.ts'

function realPlace(length: number, place: Value): number {
  const at = Number(wholeOf(place))
  const real = at < 0 ? at + length : at
  if (real < 0 || real >= length) throw indexError()
  return real
}

/** `liste[2]`, `mot[-1]`, `ages["Léo"]`. */
export function getItem(machine: Machine, of: Value, index: Value): Value {
  if (isThing(of) && of.type === 'dict') {
    const found = of.entries.get(keyOf(index))
    if (!found) throw keyError(showCode(index))
    return found[1]
  }
  if (typeof of !== 'string' && !(isThing(of) && ['list', 'tuple', 'range'].includes(of.type)))
    throw typeError(`une valeur de type ${typeName(of)} n’a pas de positions.`)
  return valuesOf(machine, of)[realPlace(lengthOf(of), index)] ?? null
}

export function setItem(of: Value, index: Value, value: Value): void {
  if (isThing(of) && of.type === 'dict') setEntry(of.entries, index, value)
  else if (isThing(of) && of.type === 'list') of.items[realPlace(of.items.length, index)] = value
  else throw typeError(`on ne peut pas changer une partie d’une valeur de type ${typeName(of)}.`)
}

/** `mot[1:4]`, `liste[::-1]`: what lies outside is left out, not refused. */
export function getSlice(machine: Machine, of: Value, bounds: readonly (Value | undefined)[]): Value {
  const values = valuesOf(machine, of)
  const [from, to, by] = bounds.map((bound) =>
    bound === undefined || bound === null ? undefined : Number(wholeOf(bound)),
  )
  const step = by ?? 1
  if (step === 0) throw valueError('le pas ne peut pas être nul.')
  const { length } = values
  const real = (place: number): number => (place < 0 ? place + length : place)
  const [low, high] = step > 0 ? [0, length] : [-1, length - 1]
  const keep = (place: number): number => Math.min(high, Math.max(low, place))
  const start = from === undefined ? (step > 0 ? 0 : length - 1) : keep(real(from))
  const stop = to === undefined ? (step > 0 ? length : -1) : keep(real(to))
  const kept: Value[] = []
  for (let at = start; step > 0 ? at < stop : at > stop; at += step) kept.push(values[at] ?? null)
  if (typeof of === 'string') return kept.join('')
  return isThing(of) && of.type === 'tuple' ? tuple(kept) : list(kept)
}

export const nameError = (name: string): PythonError =>
  new PythonError(
    'NameError',
    `le nom ${quoted(name)} n’existe pas. L’as-tu écrit de la même façon, et plus haut\u202f?`,
  )

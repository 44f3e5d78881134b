import { boxBetween, isInside, type Place, placeOf, placesIn, type Size } from '../sheet/address.ts'
import { findFault, numberOf, type Part, single, textOf, tidy } from './arguments.ts'
import { findFunction, frenchName } from './functions.ts'
import type { Node } from './parse.ts'
import { Fault, isFault, type Value } from './values.ts'

/** What a formula may look at. */
export type Surroundings = { readonly size: Size; readonly valueAt: (place: Place) => Value }

/** What a formula is worth: a single value, nothing being nought. */
export function evaluate(node: Node, around: Surroundings): Value {
  const value = single(work(node, around))
  return value === null ? 0 : typeof value === 'number' ? tidy(value) : value
}

function work(node: Node, around: Surroundings): Part {
  switch (node.kind) {
    case 'value':
      return node.value
    case 'range':
      return readRange(node, around)
    case 'call':
      return call(node, around)
    case 'minus':
    case 'percent': {
      const number = numberOf(single(work(node.part, around)))
      if (isFault(number)) return number
      return node.kind === 'minus' ? -number : number / 100
    }
    case 'two':
      return combine(node.sign, single(work(node.left, around)), single(work(node.right, around)))
  }
}

type Named<Kind> = Extract<Node, { kind: Kind }>

function readRange({ from, to }: Named<'range'>, { size, valueAt }: Surroundings): Part {
  const first = placeOf(from)
  const last = placeOf(to)
  if (!first || !last || !isInside(first, size) || !isInside(last, size)) return new Fault('#REF!')
  if (from === to) return valueAt(first)
  const box = boxBetween(first, last)
  const rows: Value[][] = []
  for (const place of placesIn(box)) (rows[place.row - box.from.row] ??= []).push(valueAt(place))
  return { rows }
}

function call({ name: written, parts }: Named<'call'>, around: Surroundings): Part {
  const name = frenchName(written)
  if (name === 'SI') return choose(parts, around)
  if (name === 'SIERREUR') return rescue(parts, around)
  const found = findFunction(name)
  if (!found) return new Fault('#NOM?')
  if (parts.length < found.least || parts.length > found.most) return new Fault('#ERREUR!')
  const values = parts.map((part) => work(part, around))
  return (found.takesFaults ? undefined : findFault(values)) ?? found.work(values)
}

/** Only the way that is taken is calculated. */
function choose(parts: readonly Node[], around: Surroundings): Part {
  const [test, yes, no] = parts
  if (!test || !yes || parts.length > 3) return new Fault('#ERREUR!')
  const value = single(work(test, around))
  if (isFault(value)) return value
  const isTrue = typeof value === 'string' ? new Fault('#VALEUR!') : Boolean(value)
  if (isFault(isTrue)) return isTrue
  if (isTrue) return work(yes, around)
  return no ? work(no, around) : false
}

function rescue(parts: readonly Node[], around: Surroundings): Part {
  const [tried, instead] = parts
  if (!tried || !instead || parts.length > 2) return new Fault('#ERREUR!')
  const value = single(work(tried, around))
  return isFault(value) ? work(instead, around) : value
}

function combine(sign: string, left: Value, right: Value): Value {
  if (isFault(left)) return left
  if (isFault(right)) return right
  if (sign === '&') return `${textOf(left)}${textOf(right)}`
  if ('=<>'.includes(sign[0] ?? ' ')) return holds(sign, compare(left, right))
  const one = numberOf(left)
  const other = numberOf(right)
  if (isFault(one)) return one
  return isFault(other) ? other : calculate(sign, one, other)
}

function calculate(sign: string, one: number, other: number): Value {
  if (sign === '/' && other === 0) return new Fault('#DIV/0!')
  const results: Readonly<Record<string, number>> = {
    '+': one + other,
    '-': one - other,
    '*': one * other,
    '/': one / other,
    '^': one ** other,
  }
  const result = tidy(results[sign] ?? Number.NaN)
  return Number.isFinite(result) ? result : new Fault('#NOMBRE!')
}

type Comparable = Exclude<Value, Fault>

const rankOf = (value: Comparable): number =>
  typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0

/** Numbers before texts before truths, texts without regard to capitals; nothing is nought, or an empty text. */
export function compare(left: Comparable, right: Comparable): number {
  const one = left ?? (typeof right === 'string' ? '' : 0)
  const other = right ?? (typeof one === 'string' ? '' : 0)
  if (rankOf(one) !== rankOf(other)) return rankOf(one) - rankOf(other)
  if (typeof one === 'string' && typeof other === 'string')
    return one.localeCompare(other, 'fr', { sensitivity: 'accent' })
  return Number(one) - Number(other)
}

function holds(sign: string, order: number): boolean {
  const results: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  }
  return results[sign] ?? false
}

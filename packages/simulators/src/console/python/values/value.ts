import { PythonError, quoted, typeError } from '../error.ts'
import type { Expression, Parameter, Statement } from '../syntax/syntax.ts'
import type { Machine, Scope } from '../machine.ts'

/** Whole numbers are bigint and have no end, numbers with a point are number: the two never mix unseen. */
export type Value = null | boolean | bigint | number | string | Thing

export type Thing = List | Tuple | Dict | Group | Range | Procedure | Builtin
export type List = { readonly type: 'list'; readonly items: Value[] }
export type Tuple = { readonly type: 'tuple'; readonly items: readonly Value[] }
export type Dict = {
  readonly type: 'dict'
  readonly entries: Map<string, readonly [Value, Value]>
  /** The name of the module that it stands for. */
  readonly module?: string
}
export type Group = { readonly type: 'set'; readonly entries: Map<string, Value> }
export type Range = {
  readonly type: 'range'
  readonly start: bigint
  readonly stop: bigint
  readonly step: bigint
}
export type Procedure = {
  readonly type: 'function'
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly defaults: readonly (Value | undefined)[]
  readonly body: readonly Statement[] | Expression
  readonly scope: Scope
  readonly locals: ReadonlySet<string>
}
export type Named = ReadonlyMap<string, Value>
export type Builtin = {
  readonly type: 'builtin'
  readonly name: string
  readonly run: (machine: Machine, values: readonly Value[], named: Named) => Value
}

export const list = (items: Value[]): List => ({ type: 'list', items })
export const tuple = (items: readonly Value[]): Tuple => ({ type: 'tuple', items })

export function typeName(value: Value): string {
  if (value === null) return 'NoneType'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'bigint') return 'int'
  if (typeof value === 'number') return 'float'
  if (typeof value === 'string') return 'str'
  return value.type === 'builtin' ? 'function' : value.type
}

export const isThing = (value: Value): value is Thing => typeof value === 'object' && value !== null
export const isNumber = (value: Value): value is bigint | number | boolean =>
  typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean'

export function lengthOf(value: Value): number {
  if (typeof value === 'string') return [...value].length
  if (isThing(value)) {
    if (value.type === 'list' || value.type === 'tuple') return value.items.length
    if (value.type === 'dict' || value.type === 'set') return value.entries.size
    if (value.type === 'range') return rangeLength(value)
  }
  throw typeError(`une valeur de type ${typeName(value)} n’a pas de longueur.`)
}

function rangeLength({ start, stop, step }: Range): number {
  const span = step > 0n ? stop - start : start - stop
  const size = step > 0n ? step : -step
  return span <= 0n ? 0 : Number((span + size - 1n) / size)
}

export function isTrue(value: Value): boolean {
  if (value === null) return false
  if (isNumber(value)) return Boolean(value)
  if (isThing(value) && (value.type === 'function' || value.type === 'builtin')) return true
  return lengthOf(value) > 0
}

/** The values that a loop takes one after the other. */
export function valuesOf(machine: Machine, value: Value): readonly Value[] {
  if (typeof value === 'string' || isThing(value)) {
    if (!isThing(value) || (value.type !== 'function' && value.type !== 'builtin'))
      machine.spend(lengthOf(value) / 8)
    if (typeof value === 'string') return [...value]
    if (value.type === 'list') return value.items
    if (value.type === 'tuple') return value.items
    if (value.type === 'set') return [...value.entries.values()]
    if (value.type === 'dict') return [...value.entries.values()].map(([key]) => key)
    if (value.type === 'range') {
      const { start, step } = value
      return Array.from({ length: rangeLength(value) }, (_, index) => start + BigInt(index) * step)
    }
  }
  throw typeError(`on ne peut pas parcourir une valeur de type ${typeName(value)}.`)
}

/** A text that is the same for equal values: 1 and 1.0 are one key. */
export function keyOf(value: Value): string {
  if (isNumber(value)) return `n${Number(value)}`
  if (typeof value === 'string') return `s${value}`
  if (value === null) return 'None'
  if (value.type === 'tuple') return `t${JSON.stringify(value.items.map(keyOf))}`
  throw typeError(`une valeur de type ${typeName(value)} ne peut pas servir de clé.`)
}

export function dictOf(pairs: Iterable<readonly [Value, Value]>): Dict {
  const entries = new Map<string, readonly [Value, Value]>()
  for (const [key, value] of pairs) setEntry(entries, key, value)
  return { type: 'dict', entries }
}

export function setEntry(entries: Dict['entries'], key: Value, value: Value): void {
  const name = keyOf(key)
  entries.set(name, [entries.get(name)?.[0] ?? key, value])
}

export const groupOf = (values: readonly Value[]): Group => ({
  type: 'set',
  entries: new Map(values.map((value) => [keyOf(value), value])),
})

/** A whole number, for places and counts. */
export function wholeOf(value: Value): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return BigInt(value)
  throw typeError(`il faut un nombre entier, pas une valeur de type ${typeName(value)}.`)
}

export const indexError = (): PythonError =>
  new PythonError('IndexError', 'cette position n’existe pas. La première est 0.')
export const keyError = (key: string): PythonError =>
  new PythonError('KeyError', `la clé ${quoted(key)} n’existe pas.`)

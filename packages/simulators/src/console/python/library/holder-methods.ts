import { PythonError, valueError } from '../error.ts'
import type { Machine } from '../machine.ts'
import { areEqual } from '../values/compare.ts'
import { checkSize } from '../values/operate.ts'
import { showCode } from '../values/show.ts'
import {
  type Builtin,
  type Dict,
  type Group,
  indexError,
  keyError,
  keyOf,
  type List,
  list,
  type Named,
  setEntry,
  type Thing,
  type Tuple,
  tuple,
  type Value,
  valuesOf,
  wholeOf,
} from '../values/value.ts'
import { builtin } from './arguments.ts'
import { sortValues } from './sort-values.ts'

type Call = { readonly machine: Machine; readonly values: readonly Value[]; readonly named: Named }
type Method<Holder> = {
  readonly takes: readonly [number, number]
  readonly run: (holder: Holder, call: Call) => Value
}

const method = <Holder>(
  takes: readonly [number, number],
  run: (holder: Holder, call: Call) => Value,
): Method<Holder> => ({ takes, run })

const nothing = [0, 0] as const
const one = [1, 1] as const

function placeOf({ items }: List | Tuple, { machine, values: [wanted = null] }: Call): number {
  const at = items.findIndex((item) => areEqual(machine, item, wanted))
  if (at < 0) throw valueError(`${showCode(wanted)} n’est pas dans la liste.`)
  return at
}

function pop({ items }: List, { values: [place = -1n] }: Call): Value {
  if (items.length === 0) throw new PythonError('IndexError', 'la liste est vide.')
  const [taken] = items.splice(realPlace(items.length, place), 1)
  return taken ?? null
}

function realPlace(length: number, place: Value): number {
  const at = Number(wholeOf(place))
  const real = at < 0 ? at + length : at
  if (real < 0 || real >= length) throw indexError()
  return real
}

const sequences: Readonly<Record<string, Method<List | Tuple>>> = {
  index: method(one, (holder, call) => BigInt(placeOf(holder, call))),
  count: method(one, ({ items }, { machine, values: [wanted = null] }) =>
    BigInt(items.filter((item) => areEqual(machine, item, wanted)).length),
  ),
}

/** What changes a list gives nothing back, as in Python. */
const changing = (takes: readonly [number, number], run: (holder: List, call: Call) => void): Method<List> =>
  method(takes, (holder, call) => {
    run(holder, call)
    checkSize(call.machine, holder.items.length / 64)
    return null
  })

const lists: Readonly<Record<string, Method<List>>> = {
  ...sequences,
  append: changing(one, ({ items }, { values: [value = null] }) => void items.push(value)),
  extend: changing(one, ({ items }, { machine, values: [value = null] }) => {
    const added = [...valuesOf(machine, value)]
    checkSize(machine, items.length + added.length)
    items.push(...added)
  }),
  insert: changing([2, 2], ({ items }, { values: [place = 0n, value = null] }) => {
    items.splice(Number(wholeOf(place)), 0, value)
  }),
  remove: changing(one, (holder, call) => void holder.items.splice(placeOf(holder, call), 1)),
  pop: method([0, 1], pop),
  clear: changing(nothing, ({ items }) => void items.splice(0)),
  copy: method(nothing, ({ items }) => list([...items])),
  reverse: changing(nothing, ({ items }) => void items.reverse()),
  sort: changing(nothing, ({ items }, { machine, named }) => {
    items.splice(0, items.length, ...sortValues(machine, items, named))
  }),
}

const dicts: Readonly<Record<string, Method<Dict>>> = {
  keys: method(nothing, ({ entries }) => list([...entries.values()].map(([key]) => key))),
  values: method(nothing, ({ entries }) => list([...entries.values()].map(([, value]) => value))),
  items: method(nothing, ({ entries }) => list([...entries.values()].map((pair) => tuple(pair)))),
  get: method([1, 2], ({ entries }, { values: [key = null, other = null] }) => {
    const found = entries.get(keyOf(key))
    return found ? found[1] : other
  }),
  pop: method([1, 2], ({ entries }, { values: [key = null, other] }) => {
    const found = entries.get(keyOf(key))
    entries.delete(keyOf(key))
    if (!found && other === undefined) throw keyError(showCode(key))
    return found ? found[1] : (other ?? null)
  }),
  update: method(one, ({ entries }, { values: [other] }) => {
    const added = typeof other === 'object' && other?.type === 'dict' ? [...other.entries.values()] : []
    for (const [key, value] of added) setEntry(entries, key, value)
    return null
  }),
  clear: method(nothing, ({ entries }) => {
    entries.clear()
    return null
  }),
}

const groups: Readonly<Record<string, Method<Group>>> = {
  add: method(one, ({ entries }, { values: [value = null] }) => {
    entries.set(keyOf(value), value)
    return null
  }),
  discard: method(one, ({ entries }, { values: [value = null] }) => {
    entries.delete(keyOf(value))
    return null
  }),
  remove: method(one, ({ entries }, { values: [value = null] }) => {
    if (!entries.delete(keyOf(value))) throw keyError(showCode(value))
    return null
  }),
}

function bind<Holder>(
  methods: Readonly<Record<string, Method<Holder>>>,
  holder: Holder,
  name: string,
): Builtin | undefined {
  const found = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (!found) return undefined
  const names = name === 'sort' ? ['key', 'reverse'] : []
  return builtin(
    name,
    found.takes,
    (machine, values, named) => found.run(holder, { machine, values, named }),
    names,
  )
}

/** A method of this very list, tuple, dictionary or set. */
export function holderMethod(holder: Thing, name: string): Builtin | undefined {
  if (holder.type === 'list') return bind(lists, holder, name)
  if (holder.type === 'tuple') return bind(sequences, holder, name)
  if (holder.type === 'dict') return bind(dicts, holder, name)
  return holder.type === 'set' ? bind(groups, holder, name) : undefined
}

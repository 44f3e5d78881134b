import { PythonError, quoted, typeError, valueError } from '../error.ts'
import type { Machine } from '../machine.ts'
import { format } from '../values/format.ts'
import { checkSize, operate } from '../values/operate.ts'
import { show, showCode, sizeOf } from '../values/show.ts'
import {
  type Builtin,
  dictOf,
  groupOf,
  isTrue,
  lengthOf,
  list,
  type Named,
  tuple,
  typeName,
  type Value,
  valuesOf,
  wholeOf,
} from '../values/value.ts'
import { builtin, numberOf, textOf } from './arguments.ts'
import { round, toFloat, toWhole } from './convert.ts'
import { sortValues } from './sort-values.ts'

const mostShown = 20_000

function print(machine: Machine, values: readonly Value[], named: Named): Value {
  for (const value of values) if (sizeOf(value, mostShown) > mostShown) checkSize(machine, Infinity)
  const [between, end] = [named.get('sep') ?? ' ', named.get('end') ?? '\n']
  machine.write(values.map(show).join(show(between)) + show(end))
  return null
}

/** What is asked is shown, and what is typed as well: it reads like a talk. */
function input(machine: Machine, [question = '']: readonly Value[]): Value {
  const typed = machine.read()
  if (question !== '') machine.write(`${show(question)}${typed}\n`)
  return typed
}

function range(_: Machine, values: readonly Value[]): Value {
  const [first = 0n, second, third] = values.map(wholeOf)
  if (third === 0n) throw valueError('le pas de range() ne peut pas être nul.')
  return second === undefined
    ? { type: 'range', start: 0n, stop: first, step: 1n }
    : { type: 'range', start: first, stop: second, step: third ?? 1n }
}

const best = (name: string, sense: number): Builtin =>
  builtin(
    name,
    [1, 100],
    (machine, given, named) => {
      const values = given.length === 1 ? valuesOf(machine, given[0] ?? null) : given
      const [first] = sortValues(machine, values, new Map([...named, ['reverse', sense < 0]]))
      if (first === undefined) throw valueError(`${name}() ne trouve rien dans une liste vide.`)
      return first
    },
    ['key'],
  )

function sum(machine: Machine, [values = null, start = 0n]: readonly Value[]): Value {
  return valuesOf(machine, values).reduce((total: Value, value) => operate(machine, '+', total, value), start)
}

function zip(machine: Machine, values: readonly Value[]): Value {
  const lists = values.map((value) => valuesOf(machine, value))
  const length = Math.min(...lists.map((one) => one.length))
  return list(Array.from({ length }, (_, index) => tuple(lists.map((one) => one[index] ?? null))))
}

function enumerate(machine: Machine, [values = null, start = 0n]: readonly Value[], named: Named): Value {
  const first = wholeOf(named.get('start') ?? start)
  return list(valuesOf(machine, values).map((value, index) => tuple([first + BigInt(index), value])))
}

function pairsOf(machine: Machine, value: Value): (readonly [Value, Value])[] {
  if (typeof value === 'object' && value?.type === 'dict') return [...value.entries.values()]
  return valuesOf(machine, value).map((pair) => {
    const [key = null, held = null] = valuesOf(machine, pair)
    return [key, held]
  })
}

function ord(_: Machine, [sign]: readonly Value[]): Value {
  const [only, ...others] = textOf(sign)
  if (only === undefined || others.length > 0) throw typeError('ord() attend un seul signe.')
  return BigInt(only.codePointAt(0) ?? 0)
}

function chr(_: Machine, [code = null]: readonly Value[]): Value {
  const number = Number(wholeOf(code))
  if (number < 1 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000))
    throw valueError('chr() ne connaît pas de signe qui porte ce numéro.')
  return String.fromCodePoint(number)
}

function absolute(_: Machine, [value = null]: readonly Value[]): Value {
  if (typeof value === 'bigint') return value < 0n ? -value : value
  return typeof value === 'boolean' ? BigInt(value) : Math.abs(numberOf(value))
}

const any = [0, 1] as const
const one = [1, 1] as const
const each = (machine: Machine, value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : valuesOf(machine, value)

const all: readonly Builtin[] = [
  builtin('print', [0, 100], print, ['sep', 'end']),
  builtin('input', any, input),
  builtin('len', one, (_, [value = null]) => BigInt(lengthOf(value))),
  builtin('range', [1, 3], range),
  builtin('int', any, (_, [value = 0n]) => toWhole(value)),
  builtin('float', any, (_, [value = 0]) => toFloat(value)),
  builtin('str', any, (machine, [value = '']) => {
    checkSize(machine, sizeOf(value, mostShown))
    return show(value)
  }),
  builtin('bool', any, (_, [value = false]) => isTrue(value)),
  builtin('list', any, (machine, [value]) => {
    const values = each(machine, value)
    checkSize(machine, values.length)
    return list([...values])
  }),
  builtin('tuple', any, (machine, [value]) => tuple([...each(machine, value)])),
  builtin('set', any, (machine, [value]) => groupOf(each(machine, value))),
  builtin('dict', any, (machine, [value]) => dictOf(value === undefined ? [] : pairsOf(machine, value))),
  builtin('abs', one, absolute),
  builtin('round', [1, 2], (_, [value = null, digits]) => round(value, digits)),
  best('min', 1),
  best('max', -1),
  builtin('sum', [1, 2], sum),
  builtin(
    'sorted',
    one,
    (machine, [value = null], named) => list(sortValues(machine, valuesOf(machine, value), named)),
    ['key', 'reverse'],
  ),
  builtin('reversed', one, (machine, [value = null]) => list([...valuesOf(machine, value)].reverse())),
  builtin('enumerate', [1, 2], enumerate, ['start']),
  builtin('zip', [1, 5], zip),
  builtin('map', [2, 2], (machine, [made = null, value = null]) =>
    list(valuesOf(machine, value).map((item) => machine.call(made, [item]))),
  ),
  builtin('filter', [2, 2], (machine, [test = null, value = null]) =>
    list(
      valuesOf(machine, value).filter((item) => isTrue(test === null ? item : machine.call(test, [item]))),
    ),
  ),
  builtin('any', one, (machine, [value]) => each(machine, value).some(isTrue)),
  builtin('all', one, (machine, [value]) => each(machine, value).every(isTrue)),
  builtin('ord', one, ord),
  builtin('chr', one, chr),
  builtin('divmod', [2, 2], (machine, [left = null, right = null]) =>
    tuple([operate(machine, '//', left, right), operate(machine, '%', left, right)]),
  ),
  builtin('pow', [2, 2], (machine, [left = null, right = null]) => operate(machine, '**', left, right)),
  builtin('repr', one, (_, [value = null]) => showCode(value)),
  builtin('format', [1, 2], (_, [value = null, spec = '']) => format(value, textOf(spec))),
  builtin('type', one, (_, [value = null]) => `<class '${typeName(value)}'>`),
]

export const builtins: ReadonlyMap<string, Value> = new Map(all.map((made) => [made.name, made]))

const floor = (value: Value | undefined, cut: (number: number) => number): Value =>
  typeof value === 'bigint' ? value : BigInt(cut(numberOf(value)))

function squareRoot(value: Value | undefined): Value {
  const number = numberOf(value)
  if (number < 0) throw valueError('un nombre négatif n’a pas de racine carrée.')
  return Math.sqrt(number)
}

const math: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['pi', Math.PI],
  ['sqrt', builtin('sqrt', one, (_, [value]) => squareRoot(value))],
  ['floor', builtin('floor', one, (_, [value]) => floor(value, Math.floor))],
  ['ceil', builtin('ceil', one, (_, [value]) => floor(value, Math.ceil))],
])

/** What a program may bring in: the same results for everybody, each time. */
export function moduleNamed(name: string): ReadonlyMap<string, Value> {
  if (name === 'math') return math
  throw new PythonError('ImportError', `cette console ne connaît pas le module ${quoted(name)}.`)
}

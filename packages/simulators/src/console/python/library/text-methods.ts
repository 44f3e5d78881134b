import { typeError, valueError } from '../error.ts'
import type { Machine } from '../machine.ts'
import { checkSize } from '../values/operate.ts'
import { type Builtin, list, type Value, valuesOf, wholeOf } from '../values/value.ts'
import { builtin, textOf } from './arguments.ts'

type Method = {
  readonly takes: readonly [number, number]
  readonly run: (text: string, values: readonly Value[], machine: Machine) => Value
}

const nothing = [0, 0] as const
const method = (takes: readonly [number, number], run: Method['run']): Method => ({ takes, run })

const whites = /^\s+|\s+$/g

function strip(text: string, [signs]: readonly Value[], sides: string): string {
  const set = signs === undefined || signs === null ? null : [...textOf(signs)]
  const isOut = (sign: string): boolean => (set ? set.includes(sign) : /\s/.test(sign))
  const all = [...text]
  const first = sides.includes('l') ? all.findIndex((sign) => !isOut(sign)) : 0
  if (first < 0) return ''
  const last = sides.includes('r') ? all.findLastIndex((sign) => !isOut(sign)) : all.length - 1
  return all.slice(first, last + 1).join('')
}

function split(text: string, [separator, most]: readonly Value[]): Value {
  if (separator === undefined || separator === null)
    return list(text.trim() === '' ? [] : text.replaceAll(whites, '').split(/\s+/))
  const mark = textOf(separator)
  if (mark === '') throw valueError('on ne peut pas couper un texte à un texte vide.')
  const parts = text.split(mark)
  const limit = most === undefined ? -1 : Number(wholeOf(most))
  return list(limit < 0 ? parts : [...parts.slice(0, limit), parts.slice(limit).join(mark)])
}

function join(text: string, [values]: readonly Value[], machine: Machine): Value {
  const parts = valuesOf(machine, values ?? null).map((one) => {
    if (typeof one !== 'string') throw typeError('join() ne réunit que des textes.')
    return one
  })
  checkSize(
    machine,
    parts.reduce((sum, part) => sum + part.length + text.length, 0),
  )
  return parts.join(text)
}

function replace(text: string, [from, to]: readonly Value[], machine: Machine): Value {
  const [old, fresh] = [textOf(from), textOf(to)]
  checkSize(machine, text.length + (text.split(old).length + 1) * fresh.length)
  return text.replaceAll(old, () => fresh)
}

const place = (text: string, at: number): bigint => BigInt(at < 0 ? -1 : Array.from(text.slice(0, at)).length)

function count(text: string, part: string): bigint {
  return BigInt(part === '' ? [...text].length + 1 : text.split(part).length - 1)
}

const capital = (text: string): string => {
  const [first = '', ...others] = text
  return first.toUpperCase() + others.join('').toLowerCase()
}

const methods: Readonly<Record<string, Method>> = {
  upper: method(nothing, (text) => text.toUpperCase()),
  lower: method(nothing, (text) => text.toLowerCase()),
  capitalize: method(nothing, capital),
  title: method(nothing, (text) => text.replaceAll(/\p{L}+/gu, capital)),
  strip: method([0, 1], (text, values) => strip(text, values, 'lr')),
  lstrip: method([0, 1], (text, values) => strip(text, values, 'l')),
  rstrip: method([0, 1], (text, values) => strip(text, values, 'r')),
  split: method([0, 2], split),
  join: method([1, 1], join),
  replace: method([2, 2], replace),
  find: method([1, 1], (text, [part]) => place(text, text.indexOf(textOf(part)))),
  index: method([1, 1], (text, [part]) => {
    const at = text.indexOf(textOf(part))
    if (at < 0) throw valueError('ce texte ne se trouve pas dans l’autre.')
    return place(text, at)
  }),
  count: method([1, 1], (text, [part]) => count(text, textOf(part))),
  startswith: method([1, 1], (text, [part]) => text.startsWith(textOf(part))),
  endswith: method([1, 1], (text, [part]) => text.endsWith(textOf(part))),
  isdigit: method(nothing, (text) => /^\d+$/.test(text)),
  isalpha: method(nothing, (text) => /^\p{L}+$/u.test(text)),
  isalnum: method(nothing, (text) => /^[\p{L}\d]+$/u.test(text)),
  isupper: method(nothing, (text) => text === text.toUpperCase() && text !== text.toLowerCase()),
  islower: method(nothing, (text) => text === text.toLowerCase() && text !== text.toUpperCase()),
}

/** A method of this very text; undefined where texts have none of that name. */
export function textMethod(text: string, name: string): Builtin | undefined {
  if (!Object.hasOwn(methods, name)) return undefined
  const found = methods[name]
  return (
    found &&
    builtin(name, found.takes, (machine, values) => {
      machine.spend(text.length / 8)
      return found.run(text, values, machine)
    })
  )
}

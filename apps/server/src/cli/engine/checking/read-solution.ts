import type { Solution, StateSolution } from '@orga/engine'
import { LineError } from '../json-lines.ts'
import { invalid, isFormat, readField, readWrong } from './read-field.ts'
import { idsOf, isPlain, mapOf, type Plain, textOf } from './read-plain.ts'
import { readState } from './read-state.ts'

type Reader = (value: unknown, line: Plain) => Solution | StateSolution

const readers: Readonly<Record<string, Reader>> = {
  qcu: readOne,
  qcm: readSeveral,
  qroc: (value, line) => ({ type: 'qroc', ...readField(value, line) }),
  fields: (value, line) => ({ type: 'fields', fields: readFields(value, line) }),
  interchangeable: (value, line) => ({
    type: 'fields',
    fields: readFields(numbered(value), line),
    interchangeable: true,
  }),
  ordering: readOrder,
  matching: readPairs,
  state: readState,
}

/** Each type by the names that people give it, in small letters without signs. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  qcu: ['qcuimg'],
  qcm: ['qcmimg'],
  fields: ['qrocm', 'qrocmind'],
  interchangeable: ['qrocmdep'],
  ordering: ['order', 'ordre', 'ordonnancement', 'classement', 'tri'],
  matching: ['match', 'pairs', 'association', 'appariement'],
  state: ['simulator', 'simulateur', 'simulation', 'embed'],
}

const typeOf = new Map([
  ...Object.keys(readers).map((type) => [type, type] as const),
  ...Object.entries(aliases).flatMap(([type, names]) => names.map((name) => [name, type] as const)),
])

/** The engine’s key of one line. */
export function readSolution(line: Plain): Solution | StateSolution {
  const told = textOf(line['type'])
  const name = told.toLowerCase().replaceAll(/[^a-z]/g, '')
  const format = name.replace(/^qroc/, '')
  if (isFormat(format)) return readSolution({ format, ...line, type: 'qroc' })
  const type = typeOf.get(name)
  const read = type === undefined ? undefined : readers[type]
  if (!read)
    throw new LineError(
      'type_unknown',
      `Ce type n’existe pas : ${told || JSON.stringify(line['type'])}. On attend ${Object.keys(readers).join(', ')}, ou QROCM-ind et QROCM-dep.`,
    )
  const solution = line['solution']
  if (solution === undefined || solution === null) throw invalid('Il manque « solution ».')
  return read(solution, line)
}

/** A solution that is an object carries its key under a name, beside what else it tells. */
const keyOf = (value: unknown, name: string): unknown => (isPlain(value) ? value[name] : value)

const wrongOf = (value: unknown, line: Plain): unknown =>
  keyOf(isPlain(value) ? value : line, 'wrong') ?? line['wrong']

function readOne(value: unknown, line: Plain): Solution {
  const [answer, ...others] = idsOf(keyOf(value, 'answer'))
  if (answer === undefined || others.length > 0) throw invalid('Une QCU a une seule proposition juste.')
  return { type: 'qcu', answer, wrong: readWrong(wrongOf(value, line)) }
}

function readSeveral(value: unknown, line: Plain): Solution {
  const answers = idsOf(keyOf(value, 'answers'))
  if (answers.length === 0) throw invalid('Une QCM a des propositions justes, comme [1,3] ou "1,3".')
  return { type: 'qcm', answers, wrong: readWrong(wrongOf(value, line)) }
}

/** A list of groups of variants is a map of them. */
const numbered = (value: unknown): unknown =>
  Array.isArray(value) ? Object.fromEntries(value.map((one: unknown, index) => [`${index + 1}`, one])) : value

function readFields(value: unknown, line: Plain) {
  const map = mapOf(value)
  if (map === null || Object.keys(map).length === 0)
    throw invalid(
      'On attend, par champ, ses réponses acceptées : {"champ":["variante"]}, ou le même en YAML.',
    )
  return Object.fromEntries(Object.entries(map).map(([key, one]) => [key, readField(one, line)]))
}

/** One order, or a list of all the orders that are right. */
function readOrder(value: unknown): Solution {
  const written = keyOf(value, 'order')
  const orders = Array.isArray(written) && Array.isArray(written[0]) ? written : [written]
  const [order = [], ...otherOrders] = orders.map(idsOf)
  if (order.length === 0) throw invalid('On attend l’ordre juste, comme ["c","a","b"].')
  return { type: 'ordering', order, otherOrders }
}

/** One match for each label, or all that are right. */
function readPairs(value: unknown): Solution {
  const map = mapOf(value)
  if (map === null || Object.keys(map).length === 0)
    throw invalid('On attend ce qui va avec quoi : {"image":"png","son":"mp3"}.')
  const matches = Object.entries(map).map(([key, one]) => [key, idsOfMatch(one)] as const)
  return {
    type: 'matching',
    pairs: Object.fromEntries(matches.map(([key, [first = '']]) => [key, first])),
    otherPairs: Object.fromEntries(matches.map(([key, [, ...others]]) => [key, others])),
  }
}

const idsOfMatch = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : [textOf(value)])

import { findUnknownRule, type StateSolution } from '@orga/engine'
import { invalid, readMargin } from './read-field.ts'
import { isPlain, type Plain } from './read-plain.ts'
import { readTolerances } from './read-tolerances.ts'

const named = new Set(['expected', 'forbidden', 'parts', 'wrong', 'margin'])

/** JSON in a text, as a simulator may send it, is the data that it writes. */
export function dataOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** What is expected of a state: the data itself, or `{"expected","forbidden","parts","wrong","margin"}`. */
export function readState(value: unknown, line: Plain): StateSolution {
  const data = dataOf(value)
  const isNamed =
    isPlain(data) && Object.keys(data).length > 0 && Object.keys(data).every((key) => named.has(key))
  const own: Plain = isNamed ? data : { expected: data }
  const unknown = findUnknownRule(own)
  if (unknown !== null) throw invalid(`Cette règle n’existe pas : ${unknown}.`)
  const { expected, forbidden, parts, wrong = line['wrong'] } = own as Partial<StateSolution>
  if (parts !== undefined && !isPlain(parts)) throw invalid('« parts » nomme des parties : {"nom": …}.')
  const isMistake = (one: unknown): boolean => isPlain(one) && typeof one['feedback'] === 'string'
  if (wrong !== undefined && !(Array.isArray(wrong) && wrong.every(isMistake)))
    throw invalid('Les états faux prévus s’écrivent [{"expected","feedback"}].')
  return {
    type: 'state',
    tolerances: readTolerances(line['tolerances']),
    margin: readMargin(own['margin'] ?? line['margin']),
    ...(expected === undefined ? {} : { expected }),
    ...(forbidden === undefined ? {} : { forbidden: Array.isArray(forbidden) ? forbidden : [forbidden] }),
    ...(parts === undefined ? {} : { parts }),
    ...(wrong === undefined ? {} : { wrong: wrong as NonNullable<StateSolution['wrong']> }),
  }
}

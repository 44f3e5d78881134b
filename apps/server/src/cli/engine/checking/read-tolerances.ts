import type { Tolerances } from '@orga/engine'
import { LineError } from '../json-lines.ts'
import { isPlain, textOf } from './read-plain.ts'

const names: ReadonlyMap<string, keyof Tolerances> = new Map([
  ['t1', 'case'],
  ['case', 'case'],
  ['t2', 'punctuation'],
  ['punctuation', 'punctuation'],
  ['t3', 'typos'],
  ['typos', 'typos'],
])

/** `["T1","T2"]`, `"T1,T2"`, `{"t1":true}`, or a mask of bits: 1 for T1, 2 for T2, 4 for T3. */
export function readTolerances(value: unknown): Tolerances {
  const given = listNames(value)
  const known = given.map((name) => names.get(name.trim().toLowerCase()))
  const unknown = given.find((_, index) => known[index] === undefined)
  if (unknown !== undefined)
    throw new LineError(
      'tolerances_invalid',
      `Cette tolérance n’existe pas : ${unknown}. On attend T1, T2 ou T3.`,
    )
  return Object.fromEntries(known.map((name) => [name, true]))
}

function listNames(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'number') return ['T1', 'T2', 'T3'].filter((_, bit) => (value & (1 << bit)) > 0)
  if (typeof value === 'string') return value.split(/[,;\s]+/).filter((name) => name !== '')
  if (Array.isArray(value)) return value.map((one) => textOf(one) || JSON.stringify(one))
  if (!isPlain(value))
    throw new LineError('tolerances_invalid', 'On attend des tolérances comme ["T1","T2"] ou {"t1":true}.')
  return Object.entries(value)
    .filter(([, isOn]) => isOn === true || isOn === 'true')
    .map(([name]) => name)
}

import type { AnswerFormat, FieldSolution, WrongAnswer } from '@orga/engine'
import { LineError } from '../json-lines.ts'
import { isPlain, type Plain, textOf } from './read-plain.ts'
import { readTolerances } from './read-tolerances.ts'

const formats: ReadonlyMap<string, AnswerFormat> = new Map([
  ['text', 'text'],
  ['texte', 'text'],
  ['petit', 'text'],
  ['mots', 'text'],
  ['phrase', 'text'],
  ['paragraphe', 'text'],
  ['number', 'number'],
  ['nombre', 'number'],
  ['date', 'date'],
  ['choice', 'choice'],
  ['choix', 'choice'],
  ['select', 'choice'],
  ['liste', 'choice'],
])

/** Whether a type is told by its format alone: “number”, or “QROC-date”. */
export const isFormat = (name: string): boolean => formats.has(name)

export const invalid = (message: string): LineError => new LineError('solution_invalid', message)

/** Foreseen wrong answers: `[{"answer","feedback"}]`, or `{"answer":"feedback"}`. */
export function readWrong(value: unknown): WrongAnswer[] {
  if (value === undefined || value === null) return []
  const pairs = Array.isArray(value)
    ? value.map((one: unknown) => (isPlain(one) ? [one['answer'], one['feedback']] : []))
    : isPlain(value)
      ? Object.entries(value)
      : [[]]
  return pairs.map(([answer, feedback]) => {
    if (answer === undefined || typeof feedback !== 'string')
      throw invalid('Les réponses fausses prévues s’écrivent [{"answer","feedback"}].')
    return { answer: textOf(answer), feedback }
  })
}

/** One variant a line, a list of them, a number, or `{"accepted","format","unit","margin","tolerances","wrong"}`. */
export function readField(value: unknown, line: Plain): FieldSolution {
  const own: Plain = isPlain(value) ? value : { accepted: value }
  const written = own['accepted']
  const all: readonly unknown[] = Array.isArray(written) ? written : [written]
  const accepted = all.flatMap((one) => (typeof one === 'string' ? one.split(/\r?\n/) : [textOf(one)]))
  if (!accepted.some((variant) => variant.trim() !== ''))
    throw invalid('Il manque la réponse acceptée : un texte, un nombre, une liste, ou {"accepted":[…]}.')
  const told = textOf(own['format'] ?? line['format'] ?? '').toLowerCase()
  const format =
    told === '' ? (all.every((one) => typeof one === 'number') ? 'number' : 'text') : formats.get(told)
  if (format === undefined)
    throw invalid(`Ce format n’existe pas : ${told}. On attend text, number, date ou choice.`)
  const unit = textOf(own['unit'] ?? line['unit'])
  return {
    accepted,
    format,
    tolerances: readTolerances(own['tolerances'] ?? line['tolerances']),
    margin: readMargin(own['margin'] ?? line['margin']),
    wrong: readWrong(own['wrong'] ?? line['wrong']),
    ...(unit === '' ? {} : { unit }),
  }
}

export function readMargin(value: unknown): number {
  if (value === undefined || value === null) return 0
  const margin = Number(textOf(value).replace(',', '.') || Number.NaN)
  if (!(margin >= 0)) throw invalid('La marge d’un nombre est un nombre positif.')
  return margin
}

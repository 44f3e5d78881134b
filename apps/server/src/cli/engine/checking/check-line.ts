import { checkAnswer, type Solution, type StateSolution } from '@orga/engine'
import { LineError } from '../json-lines.ts'
import { idsOf, isPlain, mapOf, textOf } from './read-plain.ts'
import { readSolution } from './read-solution.ts'
import { dataOf } from './read-state.ts'

/** What a person sends who passes a question. */
const skipped = '#ABAND#'

/** Judges `{"type","solution","tolerances"?,"answer"}`. An answer of the wrong shape is wrong; only a key can be at fault. */
export function checkLine(value: unknown): object {
  if (!isPlain(value))
    throw new LineError('line_invalid', 'On attend un objet : {"type","solution","tolerances","answer"}.')
  const solution = readSolution(value)
  const { answer } = value
  if (answer === undefined) throw new LineError('answer_missing', 'Il manque « answer ».')
  if (answer === skipped) return { outcome: 'aband' }
  const { outcome, ...more } = checkAnswer(...readAnswer(solution, answer))
  return { outcome: outcome === 'correct' ? 'ok' : 'ko', ...more }
}

type Asked = readonly [solution: Solution | StateSolution, answer: unknown]

function readAnswer(solution: Solution | StateSolution, answer: unknown): Asked {
  switch (solution.type) {
    case 'qcu':
      return [solution, textOf(answer).trim()]
    case 'qroc':
      return [solution, textOf(answer)]
    case 'qcm':
    case 'ordering':
      return [solution, idsOf(answer)]
    case 'matching':
      return [solution, readMap(answer, Object.keys(solution.pairs))]
    case 'state':
      return [solution, isPlain(solution.expected) || solution.parts ? dataOf(answer) : answer]
    case 'fields': {
      const given = readMap(answer, Object.keys(solution.fields))
      const inputs = Object.keys(given)
      // Groups of interchangeable answers are no fields: the page’s are those that were answered.
      const isAnswered = solution.interchangeable === true && inputs.length > 0
      return [isAnswered ? { ...solution, inputs } : solution, given]
    }
  }
}

/** A map, its YAML, or a list in the order of the fields. */
function readMap(answer: unknown, keys: readonly string[]): Readonly<Record<string, string>> {
  const map =
    mapOf(answer) ??
    (Array.isArray(answer)
      ? Object.fromEntries(answer.map((one: unknown, index) => [keys[index] ?? `${index + 1}`, one]))
      : {})
  return Object.fromEntries(Object.entries(map).map(([key, one]) => [key, textOf(one)]))
}

import type { Answer } from '../shared/model.ts'
import { messages } from './messages.fr.ts'
import { runPython } from './python/run-python.ts'
import type { ConsoleSettings } from './settings.ts'

type Trial = ConsoleSettings['trials'][number]

/** Without white at the ends of lines, nor empty lines at the end: nobody sees them. */
function linesOf(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd())
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

/** Only what the lines after the program show: what it shows by itself comes before. */
export function tryOut(code: string, { input, after }: Trial) {
  if (after === '') return runPython(code, input)
  const alone = runPython(code, input)
  if (alone.error) return alone
  const whole = runPython(`${code}\n${after}`, input)
  return { ...whole, output: whole.output.slice(alone.output.length) }
}

/** Lines that do something. */
export const countLines = (code: string): number =>
  code.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line)).length

/** Words of the program outside of its texts and remarks, each once. */
function wordsOf(code: string): string[] {
  const bare = code.replaceAll(/#.*|"[^"\n]*"|'[^'\n]*'/g, ' ')
  return [...new Set(bare.match(/[\p{L}_][\p{L}\d_]*/gu) ?? [])].toSorted()
}

/** The program, and what it does in every trial whether or not it was run. */
export function answerTo({ trials }: ConsoleSettings, code: string): Answer {
  const runs = trials.map((trial) => {
    const { output, error } = tryOut(code, trial)
    return { output: linesOf(output), error: error?.kind ?? '' }
  })
  return {
    code,
    lines: countLines(code),
    words: wordsOf(code),
    runs,
    told: [
      ...code.split('\n').filter((line) => line.trim() !== ''),
      ...runs.map(({ output, error }, index) =>
        messages.result(output, error, runs.length > 1 ? index + 1 : 0),
      ),
    ],
  }
}

/** The program and its results: the answer brings the words along. */
export function describe(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('told' in answer)) return []
  const { told } = answer
  return Array.isArray(told) ? told.filter((line): line is string => typeof line === 'string') : []
}

import { PythonError } from './error.ts'
import type { Named, Value } from './values/value.ts'

/** Names and what they hold: those of the program, of a function, of a loop in brackets. */
export type Scope = {
  readonly names: Map<string, Value>
  readonly parent: Scope | null
  /** Names that a function sets itself: they hold nothing before. */
  readonly locals: ReadonlySet<string>
  /** Names that it says are the program’s. */
  readonly globals: Set<string>
}

/** Pure but for itself: what a program reads, writes and spends. */
export type Machine = {
  /** Counts work done; throws when a program takes too long. */
  readonly spend: (steps: number) => void
  readonly write: (text: string) => void
  /** The next line that a person would type. */
  readonly read: () => string
  /** Calls whatever can be called. */
  readonly call: (callee: Value, values: readonly Value[], named?: Named) => Value
  /** Functions that wait for each other. */
  depth: number
}

const mostOutput = 4_000

type Made = Machine & { readonly output: () => string }

export function createMachine(
  input: readonly string[],
  mostSteps: number,
  call: (machine: Machine, callee: Value, values: readonly Value[], named: Named) => Value,
): Made {
  let left = mostSteps
  let output = ''
  let next = 0
  const machine: Made = {
    call: (callee, values, named = new Map()) => call(machine, callee, values, named),
    depth: 0,
    output: () => output,
    spend(steps) {
      left -= steps
      if (left < 0)
        throw new PythonError(
          'TimeoutError',
          'le programme tourne trop longtemps. Sa boucle s’arrête-t-elle\u202f?',
        )
    },
    write(text) {
      output += text
      if (output.length > mostOutput) {
        output = output.slice(0, mostOutput)
        throw new PythonError(
          'MemoryError',
          'le programme affiche trop de texte. Sa boucle s’arrête-t-elle\u202f?',
        )
      }
    },
    read() {
      const line = input[next++]
      if (line === undefined)
        throw new PythonError(
          'EOFError',
          'le programme attend une réponse de plus que celles qui sont écrites.',
        )
      return line
    },
  }
  return machine
}

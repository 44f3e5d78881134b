import { PythonError } from './error.ts'
import { callValue, executeAll, outside } from './execute.ts'
import { createMachine, type Scope } from './machine.ts'
import { readProgram } from './syntax/read-program.ts'

export type Ran = {
  /** All that it showed, also before an error. */
  readonly output: string
  readonly error: { readonly kind: string; readonly line: number; readonly message: string } | null
}

/** More than any exercise needs, and done in the blink of an eye. */
const mostSteps = 20_000

/** Runs a program: the same program and input give the same result anywhere, and always an end. */
export function runPython(source: string, input: readonly string[] = []): Ran {
  const machine = createMachine(input, mostSteps, callValue)
  const scope: Scope = { names: new Map(), parent: null, locals: new Set(), globals: new Set() }
  try {
    const left = executeAll({ machine, scope }, readProgram(source))
    if (left) throw outside(left)
    return { output: machine.output(), error: null }
  } catch (error) {
    if (!(error instanceof PythonError)) throw error
    const { kind, line, message } = error
    return { output: machine.output(), error: { kind, line, message } }
  }
}

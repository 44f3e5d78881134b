import type { CommonRefusal, Endpoint, Problem, RefusalCode } from '@orga/contract'

/** No answer at all: the network is down, or the server cannot be reached. */
type Unreachable = 'unreachable'

/** Why a call failed, by the code that the contract lists. `fields` and `details` as in the contract’s `Problem`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: string
  readonly status: number
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly details: Readonly<Record<string, unknown>>
  readonly requestId: string | undefined

  constructor(problem: Partial<Problem> & { code: string }) {
    super(problem.code)
    this.code = problem.code
    this.status = problem.status ?? 0
    this.fields = problem.fields ?? {}
    this.details = problem.details ?? {}
    this.requestId = problem.requestId
  }

  /** A fact of `details` as a number, 0 when the server did not give it. */
  number(name: string): number {
    const value = this.details[name]
    return typeof value === 'number' ? value : 0
  }

  /** A fact of `details` as text, empty when the server did not give it. */
  text(name: string): string {
    const value = this.details[name]
    return typeof value === 'string' ? value : ''
  }
}

export type ProblemCode<E extends Endpoint> = RefusalCode<E> | CommonRefusal | Unreachable

/** The code of a failed call to `endpoint`, for an exhaustive `switch`. */
export function codeOf<E extends Endpoint>(_endpoint: E, error: unknown): ProblemCode<E> {
  return error instanceof ProblemError ? error.code : 'unexpected_error'
}

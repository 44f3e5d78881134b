/** What stops a program: the name that Python gives it, and what it means in French. */
export class PythonError extends Error {
  readonly kind: string
  line: number

  constructor(kind: string, message: string, line = 0) {
    super(message)
    this.kind = kind
    this.line = line
  }
}

export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`

export const typeError = (message: string): PythonError => new PythonError('TypeError', message)
export const valueError = (message: string): PythonError => new PythonError('ValueError', message)
export const syntaxError = (message: string, line: number): PythonError =>
  new PythonError('SyntaxError', message, line)

import { once } from 'node:events'

/** What is wrong with one line: it is answered in its place, and the next ones go on. */
export class LineError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * The lines of a stream, whatever the pieces they come in. Node’s readline also cuts at U+2028 and U+2029, which
 * may stand inside a JSON text.
 */
export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const [first = '', ...others] = text.split('\n')
    pieces.push(first)
    for (const other of others) {
      yield pieces.join('')
      pieces = [other]
    }
  }
  const last = pieces.join('') + decoder.decode()
  if (last !== '') yield last
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new LineError('json_invalid', 'Cette ligne n’est pas du JSON.')
  }
}

/** What `answer` makes of one line, as an object; an error is such an object too and stops no other line. */
export function answerLine(line: string, answer: (value: unknown) => object): object {
  try {
    return answer(parse(line))
  } catch (error) {
    const code = error instanceof LineError ? error.code : 'unexpected_error'
    return { error: { code, message: error instanceof Error ? error.message : String(error) } }
  }
}

/** Answers each line of standard input by one line on standard output, as they come. */
export async function answerLines(answer: (line: string, index: number) => string): Promise<void> {
  let index = 0
  for await (const line of readLines(process.stdin)) {
    if (!process.stdout.write(`${answer(line, index++)}\n`)) await once(process.stdout, 'drain')
  }
}

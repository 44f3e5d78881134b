import type { Command } from 'commander'
import { explainFailure } from './explain-failure.ts'

/** What a command found or did: lines for a person, or one JSON object for a program. */
export type Outcome = {
  readonly data: object
  readonly lines: readonly string[]
  /** Exit status; 0 unless told. */
  readonly status?: number
}

/** Has `command` do `run`, and print its outcome or its failure as the caller wants it. */
export function act<Arguments extends readonly unknown[]>(
  command: Command,
  run: (...given: Arguments) => Promise<Outcome>,
): void {
  command.option('--json', 'répondre par un objet JSON')
  command.action(async (...given: unknown[]) => {
    const json = command.opts<{ json?: true }>().json === true
    try {
      const { data, lines, status = 0 } = await run(...(given as unknown as Arguments))
      console.log(json ? JSON.stringify(data) : lines.join('\n'))
      process.exitCode = status
    } catch (error) {
      const { code, message } = explainFailure(error)
      if (json) console.log(JSON.stringify({ error: { code, message } }))
      else console.error(message)
      process.exitCode = 1
    }
  })
}

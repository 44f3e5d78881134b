import { checkAnswer, type Solution } from '@orga/engine'
import type { Command } from 'commander'
import { answerLine, answerLines, LineError } from './json-lines.ts'

type Options = { readonly json?: true }

/** `pix engine check`: exit status 0 once every line has its answer, be it an error. */
export function addCheck(engine: Command): void {
  engine
    .command('check')
    .description('juge des réponses : une ligne JSON par réponse sur l’entrée standard')
    .option('--json', 'répondre par un objet JSON par ligne')
    .action(async ({ json }: Options) => {
      await answerLines((line, index) => {
        const told = answerLine(line, checkLine)
        return json ? JSON.stringify(told) : `${index + 1} : ${JSON.stringify(told)}`
      })
    })
}

function checkLine(value: unknown): object {
  if (typeof value !== 'object' || value === null)
    throw new LineError('line_invalid', 'On attend un objet : {"type","solution","tolerances","answer"}.')
  const { type, solution, answer } = value as Record<string, unknown>
  if (type !== 'qcu' || typeof solution !== 'string')
    throw new LineError('type_unknown', `Ce type n’est pas connu : ${JSON.stringify(type)}.`)
  const key: Solution = { type, answer: solution }
  return {
    outcome: checkAnswer(key, typeof answer === 'string' ? answer : '').outcome === 'correct' ? 'ok' : 'ko',
  }
}

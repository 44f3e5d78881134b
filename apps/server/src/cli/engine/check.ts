import type { Command } from 'commander'
import { checkLine } from './checking/check-line.ts'
import { answerLine, answerLines } from './json-lines.ts'

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

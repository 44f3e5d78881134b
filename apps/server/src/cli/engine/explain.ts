import { readFile } from 'node:fs/promises'
import { canonicalJson, explain, explainFirstRule } from '@orga/engine'
import type { Command } from 'commander'
import { type Participation, participationSchema } from './participation-schema.ts'

type Options = { readonly json?: true }

/**
 * `pix engine explain`: explains a stored participation again, offline. Exit status 0 once it is told, 1 if the file
 * cannot be read, 2 if it holds an explanation that differs from this one by a single byte.
 */
export function addExplain(engine: Command): void {
  engine
    .command('explain')
    .description(
      'recalcule hors ligne le résultat d’une participation exportée, et dit quelles réponses comptent',
    )
    .argument('<fichier>', 'participation exportée, en JSON')
    .option('--json', 'sans effet : la réponse est toujours un objet JSON')
    .action(async (path: string, _options: Options) => {
      const read = participationSchema.safeParse(await readJson(path))
      if (!read.success)
        return fail(`« ${path} » n’est pas une participation exportée. Exportez-la de nouveau.`, 1)
      const told = explainParticipation(read.data)
      process.stdout.write(`${told}\n`)
      if (read.data.explanation !== undefined && canonicalJson(read.data.explanation) !== told)
        fail(
          'L’explication du fichier n’est pas celle-ci : le fichier a changé, ou une autre version l’a écrite.',
          2,
        )
    })
}

/** The bytes that explain a participation: the same wherever and whenever they are computed. */
export function explainParticipation(participation: Participation): string {
  const { engine, test } = participation
  return canonicalJson(engine === 'smart-1' ? explainFirstRule(test) : explain(test))
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

function fail(message: string, status: number): void {
  console.error(message)
  process.exitCode = status
}

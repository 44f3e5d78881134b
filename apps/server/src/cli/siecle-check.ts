import { toCheckReport } from '@orga/siecle'
import { type Command, InvalidArgumentError } from 'commander'
import { checkFile } from '../learners/index.ts'
import { describeReading } from './describe-reading.ts'

type Options = { readonly uai: string; readonly today?: string; readonly json?: true }
type World = { readonly now: () => Date; readonly print: (text: string) => void }

const world: World = { now: () => new Date(), print: (text) => console.log(text) }

/** `pix siecle check`: needs no database and no settings. Exit status 0 when the file is readable, 2 when refused. */
export function addSiecleCommand(program: Command, { now, print }: World = world): void {
  program
    .command('siecle')
    .description('lire un export de Siècle sans rien importer')
    .command('check')
    .description('dire ce qu’un import du fichier donnerait ; code de sortie 0 si lisible, 2 si refusé')
    .argument('<fichier>', 'ElevesSansAdresses.xml, ou l’archive ZIP')
    .requiredOption('--uai <UAI>', 'UAI de l’établissement qui importe')
    .option('--today <AAAA-MM-JJ>', 'jour de référence pour les départs et l’année scolaire', readDay)
    .option('--json', 'répondre par un objet JSON')
    .action(async (path: string, { uai, today, json }: Options, command: Command) => {
      const reading = await checkFile({ now: now() }, { path, uai, today }).catch((error: unknown) =>
        command.error(
          `Le fichier « ${path} » ne peut pas être ouvert (${causeOf(error)}). Vérifiez le chemin.`,
        ),
      )
      print(json ? JSON.stringify(toCheckReport(reading)) : describeReading(reading))
      if (reading.refused) process.exitCode = 2
    })
}

function readDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime())
  if (!isDay || date.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Attendu : une date comme 2026-09-20.')
  }
  return text
}

const causeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

import { toCheckReport } from '@orga/siecle'
import { type Command, InvalidArgumentError } from 'commander'
import { checkFile } from '../learners/index.ts'
import { describeReading } from './describe-reading.ts'
import { act } from './outcome.ts'

type Options = { readonly uai: string; readonly today?: string }

/** `pix siecle check`: needs no database and no settings. Exit status 0 when the file is readable, 2 when refused. */
export function addSiecleCommand(program: Command): void {
  const siecle = program.command('siecle').description('exports de Siècle')
  const command = siecle
    .command('check')
    .description(
      'dit ce qu’un import du fichier donnerait ; code de sortie 0 s’il est lisible, 2 s’il est refusé',
    )
    .argument('<fichier>', 'ElevesSansAdresses.xml, ou l’archive ZIP')
    .requiredOption('--uai <UAI>', 'UAI de l’établissement qui importe')
    .option('--today <AAAA-MM-JJ>', 'jour de référence pour les départs et l’année scolaire', readDay)
  act(command, async (path: string, { uai, today }: Options) => {
    const reading = await checkFile({ now: new Date() }, { path, uai, today })
    return { data: toCheckReport(reading), lines: describeReading(reading), status: reading.refused ? 2 : 0 }
  })
}

function readDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime())
  if (!isDay || date.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Attendu : une date comme 2026-09-20.')
  }
  return text
}

import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { importDirectory } from '../organizations/index.ts'
import { act } from './outcome.ts'
import { withDatabase } from './with-database.ts'

export function addSchools(program: Command): void {
  const schools = program.command('schools').description('annuaire des établissements')
  const command = schools
    .command('import')
    .description('reprend l’annuaire de l’éducation (CSV du jeu de données fr-en-annuaire-education)')
    .argument('<fichier>', 'fichier CSV à points-virgules, en UTF-8')
  act(command, (file: string) =>
    withDatabase(async ({ database }) => {
      const { skipped, ...counts } = await importDirectory(database.db, () => createReadStream(file))
      const { schools: total, added, changed } = counts
      return {
        data: { ...counts, skipped },
        lines: [
          `${total} établissements lus : ${added} nouveaux, ${changed} modifiés.`,
          ...(skipped.length > 0 ? [`${skipped.length} lignes passées :`] : []),
          ...skipped.slice(0, 20).map(({ line, reason }) => `  ligne ${line} : ${reason}`),
        ],
      }
    }),
  )
}

import type { Command } from 'commander'
import { restoreBackup } from '../platform/backup/restore-backup.ts'
import { writeBackup } from '../platform/backup/write-backup.ts'
import { act } from './outcome.ts'
import { withDatabase } from './with-database.ts'

const sum = (rows: Readonly<Record<string, number>>): number =>
  Object.values(rows).reduce((total, count) => total + count, 0)

export function addBackup(program: Command): void {
  const backup = program
    .command('backup')
    .description('enregistre toutes les données dans un fichier, service en marche ou non')
    .argument('<fichier>', 'fichier à créer')
  act(backup, (file: string) =>
    withDatabase(async ({ database, now }) => {
      const { rows } = await writeBackup(database.pool, { file, now })
      return {
        data: { file, rows },
        lines: [`${file} : ${sum(rows)} lignes. Il contient des données personnelles : gardez-le à l’abri.`],
      }
    }),
  )
  const restore = program
    .command('restore')
    .description('remplit une base vide depuis un fichier de « backup »')
    .argument('<fichier>', 'fichier à lire')
  act(restore, (file: string) =>
    withDatabase(
      async ({ database }) => {
        const { rows } = await restoreBackup(database, file)
        return { data: { file, rows }, lines: [`${sum(rows)} lignes restaurées depuis ${file}.`] }
      },
      { migrating: false },
    ),
  )
}

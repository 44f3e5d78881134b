import { access } from 'node:fs/promises'
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
    withDatabase(
      async ({ database, now }) => {
        const { rows } = await writeBackup(database.pool, { file, now })
        const warning = 'Il contient des données personnelles\u00a0: gardez-le à l’abri.'
        return { data: { file, rows }, lines: [`${file}\u00a0: ${sum(rows)} lignes. ${warning}`] }
      },
      // As it stands, also just before an update.
      { migrating: false },
    ),
  )
  const restore = program
    .command('restore')
    .description('remplit une base vide depuis un fichier de « backup »')
    .argument('<fichier>', 'fichier à lire')
  act(restore, async (file: string) => {
    // A wrong name is told before a database is made for it.
    await access(file)
    return await withDatabase(
      async ({ database }) => {
        const { rows } = await restoreBackup(database, file)
        return { data: { file, rows }, lines: [`${sum(rows)} lignes restaurées depuis ${file}.`] }
      },
      { migrating: false, creating: true },
    )
  })
}

import type { Command } from 'commander'
import { listExposures } from '../../assessments/index.ts'
import { loadBank } from '../../content/index.ts'
import { contentFolder } from '../../platform/folders.ts'
import { act } from '../outcome.ts'
import { withDatabase } from '../with-database.ts'

const percent = new Intl.NumberFormat('fr-FR', { style: 'percent' })

/** `pix exposure`: which questions are shown so often that pupils may know them before they meet them. */
export function addExposure(program: Command): void {
  const command = program
    .command('exposure')
    .description('dit combien de fois chaque épreuve a été posée, les plus vues d’abord')
  act(command, () =>
    withDatabase(async ({ database: { db } }) => {
      const challenges = await listExposures(db, await loadBank(contentFolder))
      return {
        data: { challenges },
        lines: challenges.map(
          ({ challengeId, shown, share }) =>
            `${challengeId}\u00a0: posée ${shown} fois, dans ${percent.format(share)} des tests qui la visent`,
        ),
      }
    }),
  )
}

import type { Command } from 'commander'
import { rebuildDerived } from '../assessments/index.ts'
import { loadBank } from '../content/index.ts'
import { contentFolder } from '../platform/folders.ts'
import { act } from './outcome.ts'
import { withDatabase } from './with-database.ts'

export function addRebuild(program: Command): void {
  const command = program
    .command('rebuild')
    .description('recalcule depuis les réponses ce qui en découle, et corrige ce qui en diffère')
  act(command, () =>
    withDatabase(async ({ database: { db } }) => {
      const rebuilt = await rebuildDerived({ db, bank: await loadBank(contentFolder) })
      const { accounts, answers, knowledge, assessments, participations } = rebuilt
      const corrected = knowledge + assessments + participations
      return {
        data: rebuilt,
        lines: [
          `${answers} réponses de ${accounts} personnes relues.`,
          corrected === 0
            ? 'Rien à corriger.'
            : `Corrigés : ${knowledge} profils, ${assessments} tests, ${participations} participations.`,
        ],
      }
    }),
  )
}

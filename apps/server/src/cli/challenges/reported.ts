import type { Command } from 'commander'
import { listReportedQuestions, type ReportedQuestion } from '../../assessments/index.ts'
import { loadBank } from '../../content/index.ts'
import { contentFolder } from '../../platform/folders.ts'
import { act } from '../outcome.ts'
import { withDatabase } from '../with-database.ts'

const devices = { phone: 'téléphone', tablet: 'tablette', desktop: 'ordinateur' } as const

function describe({ challengeId, people, flagged, lastAt, ...report }: ReportedQuestion): string[] {
  const seenOn = Object.entries(devices).flatMap(([device, name]) => {
    const count = report.devices[device] ?? 0
    return count > 0 ? [`${name} ${count}`] : []
  })
  const told = [
    `${people} ${people === 1 ? 'personne' : 'personnes'}`,
    ...seenOn,
    `dernier ${lastAt.slice(0, 10)}`,
  ]
  const mark = flagged ? 'À RELIRE ' : ''
  return [
    `${mark}${challengeId}\u00a0: ${told.join(', ')}${report.skillId === null ? ', retirée de la banque' : ''}`,
    ...report.texts.map((text) => `  «\u00a0${text.replaceAll(/\s+/g, ' ')}\u00a0»`),
  ]
}

/** `pix challenges reported`: what pupils find wrong with questions. */
export function addChallenges(program: Command): void {
  const group = program.command('challenges').description('suit les épreuves de la banque')
  const command = group
    .command('reported')
    .description('liste les épreuves que des élèves ont signalées en 30 jours, les plus signalées d’abord')
  act(command, () =>
    withDatabase(async ({ database: { db }, config, now }) => {
      const { threshold } = config.reports
      const challenges = await listReportedQuestions(db, await loadBank(contentFolder), { now, threshold })
      return {
        data: { threshold, challenges },
        lines: challenges.length === 0 ? ['Aucune épreuve signalée.'] : challenges.flatMap(describe),
      }
    }),
  )
}

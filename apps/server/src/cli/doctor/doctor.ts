import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { explainFailure } from '../explain-failure.ts'
import { act, type Outcome } from '../outcome.ts'
import { withDatabase } from '../with-database.ts'
import { checkClock, checkDatabase } from './check-database.ts'
import { checkDisk } from './check-disk.ts'
import { checkMail } from './check-mail.ts'
import { checkPortal } from './check-portal.ts'
import { checkReports } from './check-reports.ts'
import type { Check } from './check.ts'

const words = { good: 'bon', warning: 'attention', failed: 'ÉCHEC', unused: 'sans objet' } as const

const names = {
  settings: 'Réglages',
  database: 'Base',
  clock: 'Horloge',
  reports: 'Épreuves',
  mail: 'Messagerie',
  portal: 'Portail',
  disk: 'Disque',
} as const

async function checkStored(): Promise<Check[]> {
  try {
    return await withDatabase(
      async ({ database, now, config: { reports } }) => [
        await checkDatabase(database),
        await checkClock(database),
        await checkReports(database, { now, threshold: reports.threshold }),
      ],
      { migrating: false },
    )
  } catch (error) {
    return [{ name: 'database', state: 'failed', message: explainFailure(error).message }]
  }
}

async function diagnose(): Promise<Check[]> {
  const config = loadConfig()
  const settings: Check = { name: 'settings', state: 'good', message: `PIX_ENV est « ${config.env} ».` }
  return [
    settings,
    ...(await checkStored()),
    await checkMail(config),
    await checkPortal(config, new Date()),
    checkDisk(config),
  ]
}

function present(checks: readonly Check[]): Outcome {
  const failed = checks.some(({ state }) => state === 'failed')
  const lines = checks.map(
    ({ name, state, message }) => `${names[name].padEnd(11)} ${words[state].padEnd(10)} ${message}`,
  )
  return { data: { healthy: !failed, checks }, lines, status: failed ? 1 : 0 }
}

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description(
      'examine les réglages, la base, l’horloge, les épreuves signalées, la messagerie, le portail et le disque',
    )
  act(command, async () => present(await diagnose()))
}

import { canonicalJson } from '@orga/engine'
import type { Command } from 'commander'
import { exportTest, readHistory } from '../assessments/index.ts'
import { findParticipationOfLearner } from '../campaigns/index.ts'
import { loadBank } from '../content/index.ts'
import { contentFolder } from '../platform/folders.ts'
import { act } from './outcome.ts'
import { withDatabase } from './with-database.ts'

const uuid = '[0-9a-f-]{36}'
const page = new RegExp(`/orga/(${uuid})/campagnes/(${uuid})/eleves/(${uuid})`, 'i')

/** `pix participation export`: one participation with all that the engine has looked at, for `pix engine explain`. */
export function addParticipation(program: Command): void {
  const participation = program.command('participation').description('participations aux campagnes')
  const command = participation
    .command('export')
    .description(
      'écrit une participation et son explication, à vérifier par «\u00a0pix engine explain\u00a0»',
    )
    .argument('<adresse>', 'adresse de la page de l’élève dans la campagne')
  act(command, (address: string) =>
    withDatabase(async ({ database: { db } }) => {
      const [, organizationId = '', campaignId = '', learnerId = ''] = page.exec(address) ?? []
      const key = { organizationId, campaignId, learnerId }
      const found = organizationId ? await findParticipationOfLearner(db, key) : undefined
      const bank = await loadBank(contentFolder)
      const exported = found && exportTest(bank, await readHistory(db, found.accountId), found.assessmentId)
      if (!exported)
        return { data: { error: { code: 'not_found', message: notFound } }, lines: [notFound], status: 1 }
      return { data: exported, lines: [canonicalJson(exported)] }
    }),
  )
}

const notFound =
  'Aucune participation à cette adresse. Copiez celle de la page de l’élève, depuis la liste d’une campagne.'

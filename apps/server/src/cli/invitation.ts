import type { Command } from 'commander'
import { sendFirstInvitation } from '../organizations/index.ts'
import { act } from './outcome.ts'
import { withDatabase } from './with-database.ts'

export function addInvitation(program: Command): void {
  const invitation = program.command('invitation').description('invitations')
  const command = invitation
    .command('send')
    .description('envoie la première invitation à la boîte officielle de l’établissement')
    .requiredOption('--uai <uai>', 'code UAI de l’établissement')
  act(command, ({ uai }: { uai: string }) =>
    withDatabase(async ({ database: { db }, jobs, config, now }) => {
      const sent = await sendFirstInvitation({ db, now, jobs, config }, { uai })
      return { data: { invitation: sent }, lines: [`L’invitation part à ${sent.email}.`] }
    }),
  )
}

import type { Command } from 'commander'
import { z } from 'zod'
import { createOrganization, sendFirstInvitation } from '../organizations/index.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { act } from './outcome.ts'
import { withDatabase } from './with-database.ts'

type Options = { readonly uai: string; readonly name: string; readonly email: string }

export function addOrganization(program: Command): void {
  const organization = program.command('organization').description('établissements')
  const command = organization
    .command('create')
    .description('crée un établissement et envoie l’invitation à sa boîte')
    .requiredOption('--uai <uai>', 'code UAI, sept chiffres et une lettre')
    .requiredOption('--name <nom>', 'nom, comme « Collège des Tilleuls »')
    .requiredOption('--email <adresse>', 'boîte officielle, du type ce.0000000x@ac-academie.fr')
  act(command, ({ uai, name, email }: Options) =>
    withDatabase(async ({ database: { db }, jobs, config, now }) => {
      if (!z.email().safeParse(email).success) throw new Refusal('email_invalid')
      const { organizationId } = await createOrganization({ db, now }, { uai, name, email })
      const sent = await sendFirstInvitation({ db, now, jobs, config }, { uai })
      return {
        data: { organizationId, invitation: sent },
        lines: [`${name} est créé. L’invitation part à ${sent.email}.`],
      }
    }),
  )
}

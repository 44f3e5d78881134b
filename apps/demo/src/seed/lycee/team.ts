import type { Role } from '@orga/contract'
import { demoLycee } from '@orga/fixtures'
import { v7 as uuidv7 } from 'uuid'
import { acceptTerms } from '../../../../server/src/accounts/index.ts'
import {
  acceptInvitation,
  changeRole,
  createOrganization,
  sendFirstInvitation,
  sendInvitation,
} from '../../../../server/src/organizations/index.ts'
import { audit } from '../../../../server/src/platform/audit/audit.ts'
import type { Actor } from '../../../../server/src/platform/http/access.ts'
import type { Seeding } from '../seeding.ts'
import { demoPasswordHash } from './demo-password.ts'

export type Member = {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly role: Role
}

export const team = [
  { firstName: 'Agnès', lastName: 'Corvaisier', email: 'proviseure@lycee.test', role: 'admin' },
  { firstName: 'Mathieu', lastName: 'Lanternier', email: 'adjoint@lycee.test', role: 'admin' },
  { firstName: 'Solène', lastName: 'Dupré-Modèle', email: 'prof.maths@lycee.test', role: 'member' },
  { firstName: 'Ousmane', lastName: 'Essai', email: 'documentaliste@lycee.test', role: 'member' },
  { firstName: 'Irène', lastName: 'Vasseroy', email: 'prof.snt@lycee.test', role: 'member' },
  { firstName: 'Karim', lastName: 'Olivarès', email: 'prof.gestion@lycee.test', role: 'member' },
] as const satisfies readonly Member[]

const invited = 'prof.anglais@lycee.test'

export type TeamMember = Member & { readonly actor: Actor }
export type Lycee = { readonly organizationId: string; readonly members: readonly TeamMember[] }

/** Letters of long ago have been read and thrown away. */
const withoutLetters = ({ jobs }: Seeding): Seeding['jobs'] => ({ ...jobs, enqueue: async () => undefined })

/** The lycée as its team came together last year. */
export async function seedTeam(seeding: Seeding): Promise<Lycee> {
  const { tx, config, calendar } = seeding
  const { uai, name, email } = demoLycee
  const opened = calendar.on(`${calendar.schoolYear}-03-09`, '09:20')
  const { organizationId } = await createOrganization({ db: tx, now: opened }, { uai, name, email })
  const jobs = withoutLetters(seeding)
  const { url } = await sendFirstInvitation({ db: tx, now: opened, jobs, config }, { uai })
  const [head, ...colleagues] = await Promise.all(team.map((member) => signUp(seeding, member, opened)))
  if (!head) throw new Error('A team has a head')
  await accept(seeding, head, { url, now: hoursAfter(opened, 5) })
  const organization = { id: organizationId, name, uai }
  const inviter = { accountId: head.actor.accountId, name: `${head.firstName} ${head.lastName}` }
  for (const [rank, colleague] of colleagues.entries()) {
    const now = hoursAfter(opened, 24)
    const invitee = { organization, email: colleague.email, inviter }
    const sent = await sendInvitation({ tx, now, jobs, config }, invitee)
    await accept(seeding, colleague, { url: sent.url, now: hoursAfter(now, 2 + 7 * rank) })
    if (colleague.role === 'admin')
      await changeRole(
        { db: tx, now: hoursAfter(now, 3), actor: head.actor },
        { organizationId, accountId: colleague.actor.accountId, role: 'admin' },
      )
  }
  return { organizationId, members: [head, ...colleagues] }
}

/** The team has been at work until these days: each of them came by another day. */
export async function visitLately(
  { tx, calendar }: Seeding,
  { organizationId, members }: Lycee,
): Promise<void> {
  for (const [rank, { actor }] of members.entries())
    await tx
      .updateTable('memberships')
      .set({ lastAccessedAt: calendar.at(1 + 2 * rank, '17:55') })
      .where('organizationId', '=', organizationId)
      .where('accountId', '=', actor.accountId)
      .execute()
}

/** Invites one colleague more, who has not answered yet: the letter is in the mailbox. */
export async function inviteColleague(
  { tx, jobs, config, calendar: { now } }: Seeding,
  { organizationId, members }: Lycee,
): Promise<void> {
  const [head] = members
  if (!head) throw new Error('A team has a head')
  const organization = { id: organizationId, name: demoLycee.name, uai: demoLycee.uai }
  const inviter = { accountId: head.actor.accountId, name: `${head.firstName} ${head.lastName}` }
  await sendInvitation({ tx, now, jobs, config }, { organization, email: invited, inviter })
}

const hoursAfter = (date: Date, hours: number): Date => new Date(date.getTime() + hours * 3600_000)

/** An account with a confirmed address, as signing up makes it. */
async function signUp({ tx }: Seeding, member: Member, opened: Date): Promise<TeamMember> {
  const { firstName, lastName, email } = member
  const now = hoursAfter(opened, 4)
  const accountId = uuidv7()
  await tx
    .insertInto('accounts')
    .values({ id: accountId, firstName, lastName, locale: 'fr', space: 'person', createdAt: now })
    .execute()
  await tx
    .insertInto('loginMethods')
    .values({ kind: 'email', identifier: email, accountId, confirmedAt: now, createdAt: now })
    .execute()
  await tx.insertInto('passwords').values({ accountId, hash: demoPasswordHash, changedAt: now }).execute()
  await audit(tx, now, { accountId, action: 'account_created' })
  for (const document of ['pix', 'pix-orga'] as const) await acceptTerms({ db: tx, now }, accountId, document)
  return { ...member, actor: { accountId, sessionHash: Buffer.alloc(0), space: 'person' } }
}

async function accept(
  { tx }: Seeding,
  { actor }: TeamMember,
  { url, now }: { url: string; now: Date },
): Promise<void> {
  await acceptInvitation({ db: tx, now, actor }, { code: url.slice(url.lastIndexOf('/') + 1) })
}

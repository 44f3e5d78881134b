import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import { markBouncedJob } from './bounce.ts'
import { putInvitation } from './invitation-queries.ts'
import { writeFirstLetter, writeTeamLetter } from './invitation-letter.ts'
import { invitationUrl } from './present-invitation.ts'

export type Sending = Pick<PublicCall, 'now' | 'jobs' | 'config'> & { readonly tx: Tx }

type Invitee = {
  readonly organization: { readonly id: string; readonly name: string; readonly uai: string | null }
  readonly email: string
  /** The administrator who invites a colleague; absent when the school's own mailbox is invited. */
  readonly inviter?: { readonly accountId: string; readonly name: string }
  /** Who asked for the school's first invitation, in their own words. */
  readonly asker?: string | undefined
}

const daysValid = 30

export type Sent = {
  readonly id: string
  readonly email: string
  readonly url: string
  readonly expiresAt: Date
  /** Whether the address had an invitation waiting, which is prolonged under the same link. */
  readonly again: boolean
}

/** Invites an address, or sends its waiting invitation again, valid 30 days from now. */
export async function sendInvitation(sending: Sending, invitee: Invitee): Promise<Sent> {
  const { tx, now, jobs, config } = sending
  const { organization, email, inviter, asker } = invitee
  const expiresAt = new Date(now.getTime() + daysValid * 24 * 3600 * 1000)
  const { id, code, again } = await putInvitation(tx, {
    organizationId: organization.id,
    email,
    role: inviter ? 'member' : null,
    invitedBy: inviter?.accountId ?? null,
    sentAt: now,
    expiresAt,
  })
  const url = invitationUrl(config.publicUrl, code)
  const facts = { config, organization, url, expiresAt }
  await sendMail(jobs, tx, {
    to: email,
    ...(inviter ? writeTeamLetter(inviter.name, facts) : writeFirstLetter(asker, facts)),
    onBounce: {
      job: markBouncedJob.name,
      payload: { organizationId: organization.id, invitationId: id },
    },
  })
  await audit(tx, now, {
    organizationId: organization.id,
    ...(inviter ? { accountId: inviter.accountId } : {}),
    action: again ? 'invitation_sent_again' : 'invitation_sent',
    subject: { type: 'invitation', id },
  })
  return { id, email, url, expiresAt, again }
}

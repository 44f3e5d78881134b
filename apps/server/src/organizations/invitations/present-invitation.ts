import type { organizationsContract, Output } from '@orga/contract'
import type { InvitationRow } from './invitation-queries.ts'

type Shown = Output<typeof organizationsContract.resendInvitation>
type Row = Pick<InvitationRow, 'id' | 'email' | 'code' | 'sentAt' | 'expiresAt' | 'bouncedAt'>

export function invitationUrl(publicUrl: string, code: string): string {
  return `${publicUrl}/orga/invitation/${code}`
}

export function presentInvitation(row: Row, { publicUrl, now }: { publicUrl: string; now: Date }): Shown {
  return {
    id: row.id,
    email: row.email,
    url: invitationUrl(publicUrl, row.code),
    sentAt: row.sentAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    expired: row.expiresAt <= now,
    bouncedAt: row.bouncedAt?.toISOString() ?? null,
  }
}

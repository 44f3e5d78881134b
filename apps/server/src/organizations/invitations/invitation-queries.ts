import { randomBytes } from 'node:crypto'
import type { Role } from '@orga/contract'
import { sql, type SqlBool } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../platform/database/database.ts'

export type InvitationKey = { readonly organizationId: string; readonly invitationId: string }
export type InvitationRow = Awaited<ReturnType<typeof findInvitationByCode>> & object

const invitations = (db: Db) =>
  db
    .selectFrom('invitationCodes')
    .innerJoin('invitations', (join) =>
      join
        .onRef('invitations.organizationId', '=', 'invitationCodes.organizationId')
        .onRef('invitations.id', '=', 'invitationCodes.invitationId'),
    )
    .selectAll('invitations')
    .select('invitationCodes.code')

export async function findInvitationByCode(db: Db, code: string) {
  return await invitations(db)
    .innerJoin('organizations', 'organizations.id', 'invitations.organizationId')
    .select([
      'organizations.name as organizationName',
      'organizations.uai',
      'organizations.archivedAt as organizationArchivedAt',
    ])
    .where('invitationCodes.code', '=', code)
    .executeTakeFirst()
}

export async function findPendingInvitation(db: Db, { organizationId, invitationId }: InvitationKey) {
  return await invitations(db)
    .where('invitations.organizationId', '=', organizationId)
    .where('invitations.id', '=', invitationId)
    .where('invitations.state', '=', 'pending')
    .executeTakeFirst()
}

/** The last sent first, those that have expired too: they can be sent again. */
export async function listPendingInvitations(db: Db, organizationId: string) {
  return await invitations(db)
    .where('invitations.organizationId', '=', organizationId)
    .where('invitations.state', '=', 'pending')
    .orderBy('invitations.sentAt', 'desc')
    .orderBy('invitations.email')
    .execute()
}

export type NewInvitation = {
  readonly organizationId: string
  readonly email: string
  readonly role: Role | null
  readonly invitedBy: string | null
  readonly sentAt: Date
  readonly expiresAt: Date
}

export type PutInvitation = { readonly id: string; readonly code: string; readonly again: boolean }

/** Invites an address, or prolongs the invitation that waits for it already: then the code stays the same. */
export async function putInvitation(
  tx: Db,
  { sentAt, expiresAt, role, invitedBy, ...invitation }: NewInvitation,
): Promise<PutInvitation> {
  const newId = uuidv7()
  const { id } = await tx
    .insertInto('invitations')
    .values({
      ...invitation,
      id: newId,
      role,
      invitedBy,
      state: 'pending',
      createdAt: sentAt,
      sentAt,
      expiresAt,
      bouncedAt: null,
      answeredAt: null,
      acceptedBy: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'email'])
        .where(sql<SqlBool>`state = 'pending'`)
        .doUpdateSet({ role, invitedBy, sentAt, expiresAt, bouncedAt: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  const { organizationId } = invitation
  if (id !== newId) return { id, code: await getCode(tx, { organizationId, invitationId: id }), again: true }
  // 160 bits, in characters that no mail program cuts off the end of an address.
  const code = randomBytes(20).toString('hex')
  await tx.insertInto('invitationCodes').values({ code, organizationId, invitationId: id }).execute()
  return { id, code, again: false }
}

async function getCode(tx: Db, { organizationId, invitationId }: InvitationKey): Promise<string> {
  const row = await tx
    .selectFrom('invitationCodes')
    .select('code')
    .where('organizationId', '=', organizationId)
    .where('invitationId', '=', invitationId)
    .executeTakeFirstOrThrow()
  return row.code
}

type Changes = {
  readonly state?: 'accepted' | 'cancelled'
  readonly answeredAt?: Date
  readonly acceptedBy?: string
  readonly bouncedAt?: Date
}

/** Changes an invitation that is still pending. Returns whether it was. */
export async function updatePendingInvitation(
  tx: Db,
  { organizationId, invitationId }: InvitationKey,
  changes: Changes,
): Promise<boolean> {
  const result = await tx
    .updateTable('invitations')
    .set(changes)
    .where('organizationId', '=', organizationId)
    .where('id', '=', invitationId)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

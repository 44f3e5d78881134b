import type { Db } from '../../platform/database/database.ts'
import type { PortalIdentity } from './saml/read-identity.ts'

export type PortalRequest = {
  readonly id: string
  readonly browserHash: Buffer
  readonly returnTo: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

export async function insertRequest(db: Db, request: PortalRequest): Promise<void> {
  await db
    .insertInto('portalRequests')
    .values({ ...request, answeredAt: null, arrivalHash: null, identity: null })
    .execute()
}

/** Takes a request for the one answer it may have. Returns whether it was still waiting for it. */
export async function takeRequest(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('portalRequests')
    .set({ answeredAt: now })
    .where('id', '=', id)
    .where('answeredAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function hasRequest(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('portalRequests').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Remembers an assertion. Returns false for one that was used before. */
export async function insertAssertion(
  tx: Db,
  assertion: { idp: string; id: string; expiresAt: Date },
): Promise<boolean> {
  const row = await tx
    .insertInto('portalAssertions')
    .values(assertion)
    .onConflict((conflict) => conflict.columns(['idp', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updateArrival(
  tx: Db,
  requestId: string,
  { arrivalHash, identity, expiresAt }: { arrivalHash: Buffer; identity: PortalIdentity; expiresAt: Date },
): Promise<void> {
  await tx
    .updateTable('portalRequests')
    .set({ arrivalHash, identity: JSON.stringify(identity), expiresAt })
    .where('id', '=', requestId)
    .execute()
}

/** Whom the portal vouched for, told once, to the browser that asked. */
export async function takeArrival(
  db: Db,
  { id, arrivalHash, browserHash }: { id: string; arrivalHash: Buffer; browserHash: Buffer },
  now: Date,
): Promise<{ identity: PortalIdentity; returnTo: string | null } | undefined> {
  const row = await db
    .deleteFrom('portalRequests')
    .where('id', '=', id)
    .where('arrivalHash', '=', arrivalHash)
    .where('browserHash', '=', browserHash)
    .where('expiresAt', '>', now)
    .returning(['identity', 'returnTo'])
    .executeTakeFirst()
  return row?.identity ? { identity: row.identity, returnTo: row.returnTo } : undefined
}

export type PortalMethod = {
  readonly accountId: string
  readonly firstName: string | null
  readonly lastName: string | null
}

type PortalKey = Pick<PortalIdentity, 'idp' | 'identifier'>

/** The account that a portal's identifier opens, with the names the portal said last. */
export async function findPortalMethod(
  db: Db,
  { idp, identifier }: PortalKey,
): Promise<PortalMethod | undefined> {
  return await db
    .selectFrom('loginMethods')
    .select(['accountId', 'firstName', 'lastName'])
    .where('kind', '=', `portal:${idp}`)
    .where('identifier', '=', identifier)
    .executeTakeFirst()
}

export async function insertPortalMethod(
  tx: Db,
  { idp, identifier, firstName, lastName }: PortalKey & { firstName: string; lastName: string },
  { accountId, now }: { accountId: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('loginMethods')
    .values({
      kind: `portal:${idp}`,
      identifier,
      accountId,
      firstName,
      lastName,
      confirmedAt: now,
      createdAt: now,
    })
    .execute()
}

/** Takes over names that the portal has corrected, into the method and into an account that it made. */
export async function updatePortalNames(
  tx: Db,
  { idp, identifier }: PortalKey,
  { accountId, ...names }: { accountId: string; firstName: string; lastName: string },
): Promise<void> {
  await tx
    .updateTable('loginMethods')
    .set(names)
    .where('kind', '=', `portal:${idp}`)
    .where('identifier', '=', identifier)
    .execute()
  await tx
    .updateTable('accounts')
    .set(names)
    .where('id', '=', accountId)
    .where('space', '=', 'pupil')
    .execute()
}

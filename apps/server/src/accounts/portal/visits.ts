import type { FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { Config } from '../../config.ts'
import type { Db } from '../../platform/database/database.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { insertAccount } from '../queries.ts'
import { createSecretToken, hashToken } from '../secret-token.ts'
import { findPortalMethod, insertPortalMethod } from './portal-queries.ts'
import { isStaff, type PortalIdentity } from './saml/read-identity.ts'

/** A person whom the portal vouches for and whom no account knows yet, in the browser they came with. */
export type PortalVisit = PortalIdentity & {
  readonly tokenHash: Buffer
  /** Whether the portal says that this is not a pupil. */
  readonly staff: boolean
  /** The account made of this visit a moment ago. */
  readonly linkedAccountId: string | null
}

const visitCookie = 'pix_visit'
const visitLength = 60 * 60_000
/** Long enough for the second of two clicks. */
const linkedLength = 60_000

const attributesOf = ({ publicUrl }: Pick<Config, 'publicUrl'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }) as const

/** Begins a visit in this browser, in the place of the one it may have had. */
export async function openVisit(
  { db, now, config, request, reply }: Pick<PublicCall, 'db' | 'now' | 'config' | 'request' | 'reply'>,
  { uais, ...identity }: PortalIdentity,
): Promise<void> {
  await forgetVisit(db, request)
  const { token, hash } = createSecretToken()
  await db
    .insertInto('portalVisits')
    .values({
      ...identity,
      uais: [...uais],
      tokenHash: hash,
      linkedAccountId: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + visitLength),
    })
    .execute()
  reply.setCookie(visitCookie, token, attributesOf(config))
}

/** Ends the visit of this browser, if it has one. */
export async function closeVisit({
  db,
  config,
  request,
  reply,
}: Pick<PublicCall, 'db' | 'config' | 'request' | 'reply'>): Promise<void> {
  if (!request.cookies[visitCookie]) return
  await forgetVisit(db, request)
  reply.clearCookie(visitCookie, attributesOf(config))
}

async function forgetVisit(db: Db, request: FastifyRequest): Promise<void> {
  const token = request.cookies[visitCookie]
  if (token) await db.deleteFrom('portalVisits').where('tokenHash', '=', hashToken(token)).execute()
}

/**
 * The visit of this browser. With `lock`, another request with the same visit waits until this transaction ends.
 */
export async function findVisit(
  { db, now, request }: { db: Db; now: Date; request: FastifyRequest },
  { lock = false } = {},
): Promise<PortalVisit | undefined> {
  const token = request.cookies[visitCookie]
  if (!token) return undefined
  const row = await db
    .selectFrom('portalVisits')
    .selectAll()
    .where('tokenHash', '=', hashToken(token))
    .where('expiresAt', '>', now)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && { ...row, staff: isStaff(row) }
}

/** The account that a visitor turns out to have already, made in another browser meanwhile. */
export async function findAccountOfVisit(db: Db, visit: PortalVisit): Promise<string | undefined> {
  return (await findPortalMethod(db, visit))?.accountId
}

/** Makes a pupil's account out of a visit: no password, no address, the names of the school's list. */
export async function createAccountOfVisit(
  { tx, now }: { tx: Db; now: Date },
  visit: PortalVisit,
  names: { firstName: string; lastName: string },
): Promise<string> {
  const accountId = uuidv7()
  await insertAccount(tx, { id: accountId, ...names, space: 'pupil', locale: 'fr', createdAt: now })
  await insertPortalMethod(tx, visit, { accountId, now })
  return accountId
}

/** Remembers for a minute what became of a visit, then it is gone. */
export async function closeLinkedVisit(
  { tx, now }: { tx: Db; now: Date },
  { tokenHash }: PortalVisit,
  accountId: string,
): Promise<void> {
  await tx
    .updateTable('portalVisits')
    .set({ linkedAccountId: accountId, expiresAt: new Date(now.getTime() + linkedLength) })
    .where('tokenHash', '=', tokenHash)
    .execute()
}

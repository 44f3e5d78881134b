import type { FastifyRequest } from 'fastify'
import type { Db } from '../database/database.ts'
import { Refusal } from './refusal.ts'

/** Who is calling, by their session. */
export type Actor = {
  readonly accountId: string
  readonly sessionHash: Buffer
  /** A pupil of a portal has no password and leaves sooner when idle. */
  readonly space: 'person' | 'pupil'
}

export type Membership = { readonly organizationId: string; readonly role: 'admin' | 'member' }

/**
 * Who may call a route. `member` and `administrator` are of the `:organizationId` in the path; an `anonymous` route
 * is for everybody and does not look at who is calling.
 */
export type Access = 'anonymous' | 'public' | 'signed_in' | 'member' | 'administrator'

/** How the contexts answer who somebody is; `app.ts` hands these over, so that no context knows the next one up. */
export type Identity = {
  /** The person behind a session cookie. Throws `session_expired` for one that has ended. */
  findActor(db: Db, token: string, now: Date): Promise<Actor | undefined>
  /** Throws `terms_not_accepted` while the person has not accepted the terms in force. */
  findMembership(db: Db, accountId: string, organizationId: string): Promise<Membership | undefined>
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route states it; a route without it stops the start. */
    access?: Access
    /** The portal posts to us from its own site; no other route accepts that. */
    crossSite?: boolean
  }
  interface FastifyRequest {
    actor: Actor | undefined
    membership: Membership | undefined
  }
}

export const sessionCookie = 'pix_session'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Finds who is calling and refuses who may not, before anything of the request is read. */
export async function checkAccess(
  request: FastifyRequest,
  { db, identity, now }: { db: Db; identity: Identity; now: Date },
): Promise<void> {
  const access = request.routeOptions.config.access ?? 'anonymous'
  if (access === 'anonymous') return
  const token = request.cookies[sessionCookie]
  const actor = token ? await findActorUnlessPublic(token) : undefined
  request.actor = actor
  if (access === 'public') return
  if (!actor) throw new Refusal('not_signed_in')
  if (access === 'signed_in') return
  const { organizationId } = request.params as { organizationId?: string }
  const membership =
    organizationId && uuid.test(organizationId)
      ? await identity.findMembership(db, actor.accountId, organizationId)
      : undefined
  if (!membership) throw new Refusal('forbidden')
  if (access === 'administrator' && membership.role !== 'admin') throw new Refusal('forbidden')
  request.membership = membership

  async function findActorUnlessPublic(token: string): Promise<Actor | undefined> {
    try {
      return await identity.findActor(db, token, now)
    } catch (error) {
      if (access === 'public' && error instanceof Refusal) return undefined
      throw error
    }
  }
}

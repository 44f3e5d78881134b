import { accountsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/http/serve.ts'
import { listSessions } from './list-sessions.ts'
import { closeSession } from './open-session.ts'
import { revokeSession } from './revoke-session.ts'
import { deleteSessionsOf } from './session-queries.ts'

export function addSessionRoutes(app: FastifyInstance): void {
  const contract = accountsContract

  serve(app, 'signed_in', contract.signOutEverywhere, async (call) => {
    await deleteSessionsOf(call.db, call.actor.accountId)
    await closeSession(call)
    return {}
  })
  serve(app, 'signed_in', contract.listSessions, listSessions)
  serve(app, 'signed_in', contract.revokeSession, revokeSession)
}

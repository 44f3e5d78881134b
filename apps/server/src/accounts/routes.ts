import { accountsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../platform/http/serve.ts'
import { getPerson } from './get-person.ts'
import { addSessionRoutes } from './sessions/routes.ts'

export function addAccountRoutes(app: FastifyInstance): void {
  const contract = accountsContract
  addSessionRoutes(app)

  serve(app, 'public', contract.getMe, async ({ db, actor }) => ({
    person: actor ? await getPerson(db, actor.accountId) : null,
  }))
}

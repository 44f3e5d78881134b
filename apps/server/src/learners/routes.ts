import { learnersContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../platform/http/serve.ts'
import { addImportRoutes } from './imports/routes.ts'
import { addLinkRoutes } from './links/routes.ts'
import { listLearners } from './list-learners.ts'
import { listDivisions } from './queries.ts'

export function addLearnerRoutes(app: FastifyInstance): void {
  serve(app, 'member', learnersContract.listLearners, listLearners)
  serve(app, 'member', learnersContract.listDivisions, async ({ db }, { organizationId }) => ({
    divisions: await listDivisions(db, organizationId),
  }))
  addImportRoutes(app)
  addLinkRoutes(app)
}

import { learnersContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../platform/http/serve.ts'
import { setAccommodations } from './accommodations/set-accommodations.ts'
import { getLearner } from './get-learner.ts'
import { addImportRoutes } from './imports/routes.ts'
import { addLinkRoutes } from './links/routes.ts'
import { listLearners } from './list-learners.ts'
import { listDivisions } from './queries.ts'

export function addLearnerRoutes(app: FastifyInstance): void {
  serve(app, 'member', learnersContract.listLearners, listLearners)
  serve(app, 'member', learnersContract.listDivisions, async ({ db }, { organizationId }) => ({
    divisions: await listDivisions(db, organizationId),
  }))
  serve(app, 'member', learnersContract.getLearner, getLearner)
  serve(app, 'member', learnersContract.setAccommodations, setAccommodations)
  addImportRoutes(app)
  addLinkRoutes(app)
}

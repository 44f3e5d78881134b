import type { FastifyInstance } from 'fastify'
import { actorFinder, addAccountRoutes } from './accounts/index.ts'
import { addAssessmentRoutes } from './assessments/index.ts'
import { addCampaignRoutes, countCampaignsOf, reassignCampaigns } from './campaigns/index.ts'
import { addLearnerRoutes } from './learners/index.ts'
import { addOrganizationRoutes, findMembership } from './organizations/index.ts'
import { addPublicRoutes } from './platform/http/public.ts'
import { createServer, type ServerParts } from './platform/http/server.ts'
import { addResultRoutes } from './results/index.ts'

/** The whole service as a Fastify instance that listens nowhere yet. */
export async function createApp(parts: Omit<ServerParts, 'identity'>): Promise<FastifyInstance> {
  const app = await createServer({
    ...parts,
    identity: { findActor: actorFinder(parts.config), findMembership },
  })
  addPublicRoutes(app)
  addAccountRoutes(app)
  addOrganizationRoutes(app, { countCampaignsOf, reassignCampaigns })
  addLearnerRoutes(app)
  addCampaignRoutes(app)
  addAssessmentRoutes(app)
  addResultRoutes(app)
  return app
}

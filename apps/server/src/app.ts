import type { FastifyInstance } from 'fastify'
import { actorFinder, addAccountRoutes } from './accounts/index.ts'
import { addAssessmentRoutes } from './assessments/index.ts'
import { addCampaignRoutes, countCampaignsOf, reassignCampaigns } from './campaigns/index.ts'
import type { Bank } from './content/index.ts'
import { addLearnerRoutes } from './learners/index.ts'
import { addOrganizationRoutes, findMembership } from './organizations/index.ts'
import { addPublicRoutes } from './platform/http/public.ts'
import { createServer, type ServerParts } from './platform/http/server.ts'
import { pathsOf } from './paths-of.ts'
import { addResultRoutes } from './results/index.ts'

export type AppParts = Omit<ServerParts, 'identity'> & { readonly bank: Bank }

/** The whole service as a Fastify instance that listens nowhere yet. */
export async function createApp({ bank, ...parts }: AppParts): Promise<FastifyInstance> {
  const identity = { findActor: actorFinder(parts.config), findMembership }
  const app = await createServer({ ...parts, identity })
  addPublicRoutes(app)
  addAccountRoutes(app)
  addOrganizationRoutes(app, { countCampaignsOf, reassignCampaigns })
  addLearnerRoutes(app)
  addCampaignRoutes(app, pathsOf(bank))
  addAssessmentRoutes(app, bank)
  addResultRoutes(app, bank)
  return app
}

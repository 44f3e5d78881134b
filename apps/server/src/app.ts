import type { FastifyInstance } from 'fastify'
import { actorFinder, addAccountRoutes } from './accounts/index.ts'
import { addAssessmentRoutes } from './assessments/index.ts'
import {
  addCampaignRoutes,
  countCampaignsOf,
  type Path,
  type Paths,
  reassignCampaigns,
} from './campaigns/index.ts'
import type { Bank, TargetProfile } from './content/index.ts'
import { addLearnerRoutes } from './learners/index.ts'
import { addOrganizationRoutes, findMembership } from './organizations/index.ts'
import { addPublicRoutes } from './platform/http/public.ts'
import { createServer, type ServerParts } from './platform/http/server.ts'
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

/** The target profiles of the bank, as a campaign sees them. */
export function pathsOf(bank: Bank): Paths {
  const paths = new Map(
    [...bank.targetProfiles.values()].map((profile) => [profile.id, pathOf(bank, profile)]),
  )
  return { list: () => [...paths.values()], find: (id) => paths.get(id) }
}

function pathOf(bank: Bank, { id, title, description, assessed, minutes, skillIds }: TargetProfile): Path {
  const touched = new Set(skillIds.map((skillId) => bank.skills.get(skillId)?.competenceId))
  const competences = [...bank.competences.values()]
    .filter((competence) => touched.has(competence.id))
    .map((competence) => ({ id: competence.id, title: competence.title, area: competence.areaId }))
  return { id, title, description, assessed, minutes, skillIds, competences }
}

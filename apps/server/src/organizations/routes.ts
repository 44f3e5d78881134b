import { organizationsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../platform/http/serve.ts'
import { activateOrganization } from './activate-organization.ts'
import { listAuditEvents } from './audit-trail/list-audit-events.ts'
import { getOrganization } from './get-organization.ts'
import { addInvitationRoutes } from './invitations/routes.ts'
import { listOrganizationsOfAccount } from './queries.ts'
import type { CampaignHandover } from './team/campaign-handover.ts'
import { addTeamRoutes } from './team/routes.ts'

export function addOrganizationRoutes(app: FastifyInstance, handover: CampaignHandover): void {
  const contract = organizationsContract

  serve(app, 'signed_in', contract.listMyOrganizations, async ({ db, actor }) => ({
    organizations: await listOrganizationsOfAccount(db, actor.accountId),
  }))
  serve(app, 'member', contract.getOrganization, getOrganization)
  serve(app, 'public', contract.activateOrganization, activateOrganization)
  serve(app, 'administrator', contract.listAuditEvents, listAuditEvents)
  addInvitationRoutes(app)
  addTeamRoutes(app, handover)
}

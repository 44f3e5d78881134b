import { organizationsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/http/serve.ts'
import type { CampaignHandover } from './campaign-handover.ts'
import { changeRole } from './change-role.ts'
import { listMembers } from './list-members.ts'
import { leaveOrganization, removeMember } from './remove-member.ts'

export function addTeamRoutes(app: FastifyInstance, handover: CampaignHandover): void {
  const contract = organizationsContract

  serve(app, 'member', contract.listMembers, listMembers)
  serve(app, 'administrator', contract.changeRole, changeRole)
  serve(app, 'administrator', contract.removeMember, (call, input) =>
    removeMember({ ...call, handover }, input),
  )
  serve(app, 'member', contract.leaveOrganization, (call, input) =>
    leaveOrganization({ ...call, handover }, input),
  )
}

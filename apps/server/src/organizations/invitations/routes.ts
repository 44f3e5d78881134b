import { organizationsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/http/serve.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { cancelInvitation, resendInvitation } from './change-invitation.ts'
import { findInvitation } from './find-invitation.ts'
import { listPendingInvitations } from './invitation-queries.ts'
import { inviteMembers } from './invite-members.ts'
import { presentInvitation } from './present-invitation.ts'

export function addInvitationRoutes(app: FastifyInstance): void {
  const contract = organizationsContract

  serve(app, 'public', contract.findInvitation, findInvitation)
  serve(app, 'signed_in', contract.acceptInvitation, acceptInvitation)
  serve(app, 'administrator', contract.inviteMembers, inviteMembers)
  // With the links in it, it is for those who may send them.
  serve(
    app,
    'administrator',
    contract.listInvitations,
    async ({ db, now, config: { publicUrl } }, { organizationId }) => ({
      invitations: (await listPendingInvitations(db, organizationId)).map((row) =>
        presentInvitation(row, { publicUrl, now }),
      ),
    }),
  )
  serve(app, 'administrator', contract.resendInvitation, resendInvitation)
  serve(app, 'administrator', contract.cancelInvitation, cancelInvitation)
}

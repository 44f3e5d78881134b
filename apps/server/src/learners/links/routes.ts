import { linksContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { findVisit } from '../../accounts/index.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import { serve } from '../../platform/http/serve.ts'
import { confirmLink } from './confirm-link.ts'
import { proposeLink } from './propose-link.ts'

/** Classes behind one address link themselves at once; whoever tries dates is stopped much sooner. */
const perSchool = { name: 'link', by: 'network', hits: 3000, seconds: 300 } as const

export function addLinkRoutes(app: FastifyInstance): void {
  const contract = linksContract

  serve(app, 'public', contract.getPortalVisit, async (call) => {
    const visit = call.actor ? undefined : await findVisit(call)
    if (!visit || visit.linkedAccountId) return { visit: null }
    return { visit: { firstName: visit.firstName, staff: visit.staff } }
  })
  serve(app, 'public', contract.proposeLink, async (call, input) => {
    await limitRequests(call, perSchool)
    return await proposeLink(call, input)
  })
  serve(app, 'public', contract.confirmLink, async (call, input) => {
    await limitRequests(call, perSchool)
    return await confirmLink(call, input)
  })
}

import { accountsContract, linksContract } from '@orga/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { describeFault } from '../../platform/log.ts'
import { arrive } from './arrive.ts'
import { receiveResponse } from './receive-response.ts'
import { openPortal, writeSpMetadata } from './saml/portal.ts'
import { type FaultReason, PortalFault } from './saml/portal-fault.ts'
import { startPortalSignIn } from './start-portal-sign-in.ts'

const signInSchema = z.object({
  returnTo: accountsContract.returnToSchema,
  moved: z.string().optional().catch(undefined),
})
const arrivalSchema = z.object({ request: z.string().max(100), key: z.string().max(100) })
const postedSchema = z.object({
  SAMLResponse: z.string().min(1),
  RelayState: z.string().max(1000).optional(),
})

/** A school of a thousand comes back from lunch through one address. */
const perSchool = { name: 'portal', by: 'network', hits: 6000, seconds: 300 } as const

/**
 * The pages that browsers pass through on their way to the school portal and back. They answer nothing but
 * redirections: what went wrong is told by a page of ours, in general words, and by the log.
 */
export function addPortalRoutes(app: FastifyInstance): void {
  const portal = openPortal(app.config)
  const config = { access: 'anonymous' } as const
  const callOf = (request: FastifyRequest, reply: FastifyReply) => {
    const { db, config } = app
    return { db, config, now: app.clock(), request, reply, portal }
  }

  /** Sends the browser where `next` says; a GET in any case. */
  const redirect = async (
    request: FastifyRequest,
    reply: FastifyReply,
    next: (call: ReturnType<typeof callOf>) => Promise<string>,
  ): Promise<FastifyReply> => {
    const call = callOf(request, reply)
    try {
      await limitRequests(call, perSchool)
      return await reply.redirect(asciiOf(await next(call), app.config.publicUrl), 303)
    } catch (error) {
      return await reply.redirect(`/portail-erreur?code=${explain(error, request)}`, 303)
    }
  }

  app.get('/api/portal/metadata.xml', { config }, async (_request, reply) =>
    reply.type('application/samlmetadata+xml; charset=utf-8').send(await writeSpMetadata(portal)),
  )
  app.get('/api/portal/sign-in', { config }, (request, reply) =>
    redirect(request, reply, async (call) => {
      const { returnTo, moved } = signInSchema.parse(request.query)
      const isElsewhere = request.hostname !== new URL(app.config.publicUrl).hostname
      if (isElsewhere && !moved) return publicSignInUrl(app.config.publicUrl, returnTo)
      return await startPortalSignIn(call, returnTo)
    }),
  )
  app.post('/api/portal/assertions', { config: { ...config, crossSite: true } }, (request, reply) =>
    redirect(request, reply, (call) => {
      const posted = postedSchema.safeParse(request.body)
      if (!posted.success) throw new PortalFault('shape')
      const { SAMLResponse, RelayState } = posted.data
      return receiveResponse(call, { SAMLResponse, RelayState })
    }),
  )
  app.get('/api/portal/arrival', { config }, (request, reply) =>
    redirect(request, reply, (call) => {
      const arrival = arrivalSchema.safeParse(request.query)
      if (!arrival.success) throw new PortalFault('shape')
      return arrive(call, arrival.data)
    }),
  )
}

/** The portal answers at our public address: cookies must be those of that name from the start. Asked once only. */
function publicSignInUrl(publicUrl: string, returnTo: string | null): string {
  const url = new URL(accountsContract.portalSignInPath(returnTo), publicUrl)
  url.searchParams.set('moved', '1')
  return url.href
}

/** Headers are ASCII; a path of ours may have been written with accents. */
function asciiOf(url: string, base: string): string {
  const { href, origin } = new URL(url, base)
  return url.startsWith('/') ? href.slice(origin.length) : href
}

/** The code that the page knows; the reason goes to the log, and nothing of the answer itself. */
function explain(error: unknown, request: FastifyRequest): linksContract.PortalErrorCode {
  if (error instanceof Refusal && error.code === 'too_many_requests') return 'too_many_requests'
  if (error instanceof PortalFault) {
    request.log.warn({ reason: error.reason }, 'portal log-in refused')
    return codes[error.reason] ?? 'refused'
  }
  request.log.error({ err: describeFault(error) }, 'portal log-in failed')
  return 'unexpected_error'
}

/** Whatever is wrong with an answer itself is one code, so that nobody can feel their way. */
const codes: Partial<Record<FaultReason, linksContract.PortalErrorCode>> = {
  not_set_up: 'unavailable',
  status: 'declined',
  in_response_to: 'expired',
  relay_state: 'expired',
  other_browser: 'expired',
  names_missing: 'names_missing',
  identifier_missing: 'names_missing',
}

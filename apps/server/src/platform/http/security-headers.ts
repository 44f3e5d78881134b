import type { FastifyInstance } from 'fastify'
import { Refusal } from './refusal.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Headers of every answer, and the refusal of changes asked for by other sites. */
export function addSecurityHeaders(app: FastifyInstance, { publicUrl }: { publicUrl: string }): void {
  const { origin, protocol } = new URL(publicUrl)
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      ...(protocol === 'https:'
        ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
        : {}),
    })
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  app.addHook('onRequest', async (request) => {
    if (!changing.has(request.method) || request.routeOptions.config.crossSite) return
    const site = request.headers['sec-fetch-site']
    if (site === 'cross-site' || site === 'same-site') throw new Refusal('cross_site_request')
    const from = request.headers.origin
    if (from && from !== origin && from !== `http://${request.headers.host}`)
      throw new Refusal('cross_site_request')
  })
}

import { platformContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { addPages } from './pages.ts'
import { serve } from './serve.ts'

const halfAYear = 182 * 24 * 3600 * 1000

export function addPublicRoutes(app: FastifyInstance): void {
  serve(app, 'public', platformContract.getPublicSettings, async ({ config }) => ({
    brand: config.brand,
    helpEmail: config.helpEmail,
    sourceUrl: config.sourceUrl,
    demo: config.demo ?? null,
    portal: config.portal,
  }))
  addPages(app)
  app.get('/api/openapi.json', { config: { access: 'anonymous' } }, () => app.swagger())
  // RFC 9116: where to report a weakness.
  app.get('/.well-known/security.txt', { config: { access: 'anonymous' } }, (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          `Contact: mailto:${app.config.helpEmail}`,
          `Expires: ${new Date(app.clock().getTime() + halfAYear).toISOString()}`,
          'Preferred-Languages: fr, en',
          `Canonical: ${app.config.publicUrl}/.well-known/security.txt`,
          '',
        ].join('\n'),
      ),
  )
}

import { platformContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from './serve.ts'

export function addPublicRoutes(app: FastifyInstance): void {
  serve(app, 'public', platformContract.getPublicSettings, async ({ config }) => ({
    brand: config.brand,
    helpEmail: config.helpEmail,
    sourceUrl: config.sourceUrl,
    demo: config.demo ?? null,
    portal: config.portal,
  }))
}

import type { FastifyInstance } from 'fastify'

export function addCampaignRoutes(_app: FastifyInstance): void {}

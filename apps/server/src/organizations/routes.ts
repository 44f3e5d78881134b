import type { FastifyInstance } from 'fastify'

export function addOrganizationRoutes(_app: FastifyInstance): void {}

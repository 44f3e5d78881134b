import type { FastifyInstance } from 'fastify'

export function addAssessmentRoutes(_app: FastifyInstance): void {}

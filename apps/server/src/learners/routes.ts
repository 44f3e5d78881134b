import type { FastifyInstance } from 'fastify'

export function addLearnerRoutes(_app: FastifyInstance): void {}

import type { FastifyInstance } from 'fastify'

export function addResultRoutes(_app: FastifyInstance): void {}

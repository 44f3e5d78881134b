import type { FastifyInstance } from 'fastify'

export function addAccountRoutes(_app: FastifyInstance): void {}

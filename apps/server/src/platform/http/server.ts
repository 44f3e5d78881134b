import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import files from '@fastify/static'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { v7 as uuidv7 } from 'uuid'
import type { Config } from '../../config.ts'
import type { Db } from '../database/database.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Logger } from '../log.ts'
import { checkAccess, type Identity } from './access.ts'
import { addHealth } from './health.ts'
import { answerError, answerNotFound } from './problem.ts'
import { addSecurityHeaders } from './security-headers.ts'

declare module 'fastify' {
  interface FastifyInstance {
    db: Db
    clock: () => Date
    jobs: Jobs
    config: Config
    /** All routes, as they were added. */
    routes: RouteOptions[]
  }
}

export type ServerParts = {
  readonly config: Config
  readonly db: Db
  readonly clock: () => Date
  readonly log: Logger
  readonly jobs: Jobs
  readonly identity: Identity
}

/** A Fastify instance with everything that all routes share, and no route of the product yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config, db, clock, log, jobs, identity } = parts
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    genReqId: () => uuidv7(),
    trustProxy: config.trustProxy,
    bodyLimit: 1_000_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // A file of 20 MB over a slow line takes minutes; who sends one byte at a time is not waited for.
    requestTimeout: 300_000,
  })
  app.decorate('db', db)
  app.decorate('clock', clock)
  app.decorate('jobs', jobs)
  app.decorate('config', config)
  app.decorate('routes', [])
  app.decorateRequest('actor', undefined)
  app.decorateRequest('membership', undefined)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(answerNotFound)
  app.addHook('onRoute', (route) => {
    if (!route.config?.access)
      throw new Error(`${String(route.method)} ${route.url} does not state its access`)
    app.routes.push(route)
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 400_000 })
  await app.register(files, { serve: false, preCompressed: true, index: false })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Pix Orga', version: '1' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  addSecurityHeaders(app, config)
  app.addHook('onRequest', async (request) => {
    await checkAccess(request, { db, identity, now: clock() })
  })
  addHealth(app)
  return app
}

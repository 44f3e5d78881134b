import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Config } from '../../config.ts'

/** `/healthz`: the process answers. `/readyz`: it can serve. `/metrics`: Prometheus text. */
export function addHealth(app: FastifyInstance): void {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [register],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  const config = { access: 'anonymous' } as const
  app.get('/healthz', { config, logLevel: 'warn' }, async () => ({ status: 'ok' }))
  app.get('/readyz', { config, logLevel: 'warn' }, async (_request, reply) => {
    try {
      await sql`select 1`.execute(app.db)
      return { status: 'ready' }
    } catch {
      return await reply.status(503).send({ status: 'database unreachable' })
    }
  })
  app.get('/metrics', { config, logLevel: 'warn' }, async (request, reply) => {
    if (!mayMeasure(request, app.config)) return reply.callNotFound()
    return await reply.type(register.contentType).send(await register.metrics())
  })
}

/** Programs on this computer that no proxy stands before; from elsewhere, those that know the token. */
function mayMeasure({ ip, headers }: FastifyRequest, { metricsToken }: Config): boolean {
  if (metricsToken !== undefined) return isSame(headers.authorization ?? '', `Bearer ${metricsToken}`)
  // Behind a proxy that is not trusted, everybody seems to call from its address, which is often ours.
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isForwarded && loopback.test(ip)
}

const loopback = /^(127\.|::1$|::ffff:127\.)/

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Takes the same time whatever was guessed right. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted))

import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

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
  app.get('/metrics', { config, logLevel: 'warn' }, async (_request, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  )
}

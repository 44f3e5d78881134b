import { pino } from 'pino'
import type { FastifyBaseLogger } from 'fastify'

export type Logger = FastifyBaseLogger

/** JSON lines with a request id and no personal data: neither bodies, queries, cookies nor addresses. */
export function createLog(level: string, destination?: { write(line: string): void }): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: {
        // Codes and tokens travel in paths and queries: only the route's pattern is kept.
        req: (request: { method: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url,
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
    },
    ...(destination ? [destination] : []),
  )
}

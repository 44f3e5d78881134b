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

/** Kinds of errors whose message quotes no data, unlike those of parsers, databases and mail servers. */
const discreet = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'AssertionError'])

/** What the log keeps of an error: where it happened, never what somebody typed. */
export function describeFault(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name, message, stack = '' } = error
  const { code, constraint, command, responseCode } = error as Partial<
    Record<'code' | 'constraint' | 'command' | 'responseCode', unknown>
  >
  // PostgreSQL's class 42 names columns and tables that our SQL has wrong.
  const isOurs = discreet.has(name) ? responseCode === undefined : String(code).startsWith('42')
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name,
    ...(isOurs ? { message } : {}),
    code,
    constraint,
    command,
    responseCode,
    frames: frames.map((line) => line.trim()).join(' | '),
  }
}

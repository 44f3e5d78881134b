import type { Problem } from '@orga/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import pg from 'pg'
import { z } from 'zod'
import { describeFault } from '../log.ts'
import { Refusal, statusOf } from './refusal.ts'

function send(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, facts } = refusal
  const status = statusOf(code)
  const problem: Problem = { code, status, title: code.replaceAll('_', ' '), requestId: request.id, ...facts }
  const wait = facts.details?.['seconds']
  if (status === 429 && typeof wait === 'number') reply.header('retry-after', String(wait))
  // The payload is already text: no response schema may drop its fields.
  return reply
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .serializer(String)
    .send(JSON.stringify(problem))
}

/** PostgreSQL keeps no character 0; a route outside the contract parses by itself what it was given. */
const isBadInput = (error: unknown): boolean =>
  error instanceof z.ZodError ||
  (error instanceof pg.DatabaseError && (error.code === '22021' || error.code === '22P05'))

/** Answers refusals with their code, and anything unexpected with an id that the log knows. */
export function answerError(
  error: FastifyError | Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof Refusal) return send(request, reply, error)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields: Record<string, string[]> = {}
    for (const { instancePath, message } of error.validation) {
      const field = instancePath.split('/')[1] ?? ''
      ;(fields[field] ??= []).push(message ?? 'invalid')
    }
    return send(request, reply, new Refusal('invalid_input', { fields }))
  }
  if (isBadInput(error)) return send(request, reply, new Refusal('invalid_input'))
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return send(request, reply, new Refusal('body_too_large'))
  const status = error.statusCode ?? 500
  if (status < 500) return send(request, reply, new Refusal('invalid_input'))
  request.log.error({ err: describeFault(error) }, 'unexpected error')
  return send(request, reply, new Refusal('unexpected_error'))
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return send(request, reply, new Refusal('not_found'))
}

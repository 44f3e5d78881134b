import { type Endpoint, type Input, type Output, pathParameters } from '@orga/contract'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import type { Db } from '../database/database.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Access, Actor, Membership } from './access.ts'

/** What an operation gets beside its input. */
export type PublicCall = {
  readonly db: Db
  readonly now: Date
  readonly jobs: Jobs
  readonly config: Config
  readonly actor: Actor | undefined
  readonly log: FastifyBaseLogger
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
export type SignedInCall = PublicCall & { readonly actor: Actor }
export type MemberCall = SignedInCall & { readonly membership: Membership }

type CallOf = {
  anonymous: PublicCall
  public: PublicCall
  signed_in: SignedInCall
  member: MemberCall
  administrator: MemberCall
}

/** Binds one endpoint of the contract to the operation that answers it, for those who may call it. */
export function serve<A extends Access, E extends Endpoint>(
  app: FastifyInstance,
  access: A,
  endpoint: E,
  run: (call: CallOf[A], input: Input<E>) => Promise<Output<E>>,
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    config: { access },
    schema: schemaOf(endpoint),
    async handler(request, reply) {
      const { actor, membership, log } = request
      const { db, jobs, config } = app
      const call = { db, now: app.clock(), jobs, config, actor, membership, log, request, reply }
      const input = Object.assign({}, request.query, request.body, request.params)
      // checkAccess has made sure of the actor and membership that this access promises.
      return await run(call as CallOf[A], input as Input<E>)
    },
  })
}

function schemaOf(endpoint: Endpoint) {
  const { input, output, summary, method, path } = endpoint
  const names = pathParameters(path)
  const fields = Object.entries(input.shape)
  const inPath = z.object(Object.fromEntries(fields.filter(([name]) => names.includes(name))))
  const rest = z.object(Object.fromEntries(fields.filter(([name]) => !names.includes(name))))
  const hasRest = fields.length > names.length
  return {
    summary,
    response: { 200: output },
    ...(names.length > 0 ? { params: inPath } : {}),
    ...(hasRest ? (method === 'GET' ? { querystring: rest } : { body: rest }) : {}),
  }
}

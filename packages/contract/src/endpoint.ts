import { z } from 'zod'

/** zod would try to compile its schemas, which the content security policy of the pages forbids and reports. */
if ('document' in globalThis) z.config({ jitless: true })

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * What one HTTP endpoint promises. Names in `:path` segments are taken out of `input` and put into the URL;
 * the rest of `input` travels as the query string of a GET and as the JSON body of any other method.
 * `refusals` lists the expected refusals by code; a code that is not listed cannot be thrown or handled.
 */
export type Endpoint = {
  readonly method: Method
  readonly path: `/api/${string}`
  readonly summary: string
  readonly input: z.ZodObject
  readonly output: z.ZodType
  readonly refusals: readonly string[]
}

export type Input<E extends Endpoint> = z.output<E['input']>
/** What a caller may write, before defaults and coercions. */
export type InputSource<E extends Endpoint> = z.input<E['input']>
export type Output<E extends Endpoint> = z.output<E['output']>
export type RefusalCode<E extends Endpoint> = E['refusals'][number]

export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition
}

/** The names of the `:path` parameters, in order. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/:([A-Za-z]+)/g)].flatMap((match) => match[1] ?? [])
}

/** Codes that any endpoint may answer; each space maps them to a message once. */
export const commonRefusals = [
  'invalid_input',
  'not_signed_in',
  'session_expired',
  'forbidden',
  'not_found',
  'terms_not_accepted',
  'too_many_requests',
  'unexpected_error',
] as const

export type CommonRefusal = (typeof commonRefusals)[number]

/** The body of every refused request, `application/problem+json` (RFC 9457). */
export type Problem = {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly requestId: string
  /** Per field of the input, codes of what is wrong with it. */
  readonly fields?: Readonly<Record<string, readonly string[]>>
  /** Facts that a message needs, such as a date or a number of tries. */
  readonly details?: Readonly<Record<string, unknown>>
}

import type { CommonRefusal, Endpoint, RefusalCode } from '@orga/contract'

type Facts = {
  /** Facts that the message needs, such as a date or a number of tries left. */
  readonly details?: Readonly<Record<string, unknown>>
  /** Per field of the input, codes of what is wrong with it. */
  readonly fields?: Readonly<Record<string, readonly string[]>>
}

/** An expected no, told to the caller by its code. Make one with `refusal`, which knows the endpoint's codes. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly facts: Facts

  constructor(code: string, facts: Facts = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

/** The refusal of `endpoint` under one of the codes that its contract lists. */
export function refusal<E extends Endpoint>(
  _endpoint: E,
  code: RefusalCode<E> | CommonRefusal,
  facts?: Facts,
): Refusal {
  return new Refusal(code, facts)
}

const statuses: Readonly<Record<string, number>> = {
  not_signed_in: 401,
  session_expired: 401,
  forbidden: 403,
  terms_not_accepted: 403,
  cross_site_request: 403,
  unexpected_error: 500,
}

/** HTTP status of a refusal code: by name where HTTP has a word of its own, 409 for the product's own rules. */
export function statusOf(code: string): number {
  const known = statuses[code]
  if (known) return known
  if (code.endsWith('not_found')) return 404
  if (code.startsWith('too_many_')) return 429
  if (code.startsWith('invalid_')) return 400
  if (code.endsWith('_too_large')) return 413
  return 409
}

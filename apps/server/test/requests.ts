import type { LightMyRequestResponse } from 'fastify'
import { sessionCookie } from '../src/platform/http/access.ts'
import type { Letter } from '../src/platform/mail/letter.ts'
import type { TestPerson } from './people.ts'
import type { TestApp } from './test-app.ts'

/** An answer, and the secret of the session it opened, if it did. */
export type Answer = LightMyRequestResponse & { readonly session: string }

/** Sends JSON, as somebody if told. */
export async function post(
  { app }: TestApp,
  url: string,
  payload: object = {},
  headers: TestPerson['headers'] | object = {},
): Promise<Answer> {
  const answer = await app.inject({ method: 'POST', url, payload, headers: { ...headers } })
  const session = answer.cookies.find(({ name }) => name === sessionCookie)?.value ?? ''
  return Object.assign(answer, { session })
}

/** The secret of the link that a letter holds. */
export function tokenOf(letter: Letter | undefined): string {
  const token = letter?.action?.url.split('#')[1]
  if (!token) throw new Error('no letter with a link')
  return token
}

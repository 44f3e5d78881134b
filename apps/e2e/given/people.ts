import { randomInt } from 'node:crypto'
import { accountsContract } from '@orga/contract'
import { type APIRequestContext, expect } from '@playwright/test'
import type { Demo } from '../demo.ts'
import { ask } from './ask.ts'
import { notePersonalData } from './personal-data.ts'

export type Person = {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly password: string
}

/** Somebody new, whose address nobody has. */
export function inventPerson(firstName: string, lastName: string): Person {
  const name = `${firstName}.${lastName}`.normalize('NFD').replaceAll(/[^\w.]/g, '')
  const email = `${name.toLowerCase()}.${randomInt(1e9)}@exemple.test`
  const password = `Groseille-${randomInt(1e9)}`
  notePersonalData(firstName, lastName, email, password)
  return { firstName, lastName, email, password }
}

/** The address behind the button of the newest letter to somebody, once it has come. */
export async function readLetterLink(
  api: APIRequestContext,
  { mailboxUrl }: Demo,
  to: string,
): Promise<string> {
  let link = ''
  await expect(async () => {
    const list = await (await api.get(`${mailboxUrl}/?destinataire=${encodeURIComponent(to)}`)).text()
    const letter = /href="(\/lettres\/[^"]+)"/.exec(list)?.[1] ?? ''
    const text = await (await api.get(mailboxUrl + letter)).text()
    link = /class="action" href="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(link).not.toBe('')
  }).toPass({ intervals: [100, 200, 300], timeout: 30_000 })
  return link
}

/** Opens an account and signs `api` in with it. */
export async function signUp(api: APIRequestContext, demo: Demo, person: Person): Promise<void> {
  await ask(api, accountsContract.signUp, { ...person, termsAccepted: true })
  const link = await readLetterLink(api, demo, person.email)
  await ask(api, accountsContract.confirmEmail, { token: link.slice(link.indexOf('#') + 1) })
  await noteSession(api)
}

export async function signIn(api: APIRequestContext, person: Pick<Person, 'email' | 'password'>) {
  await ask(api, accountsContract.signIn, { identifier: person.email, password: person.password })
  await noteSession(api)
}

async function noteSession(api: APIRequestContext): Promise<void> {
  const { cookies } = await api.storageState()
  notePersonalData(...cookies.map(({ value }) => value))
}

/** Accepts a version of the schools’ terms, as whoever enters for the first time does. */
export async function acceptOrgaTerms(api: APIRequestContext): Promise<void> {
  const { version } = await ask(api, accountsContract.getTerms, { document: 'pix-orga' })
  await ask(api, accountsContract.acceptTerms, { document: 'pix-orga', version })
}

import { hashSync } from '@node-rs/argon2'
import type { TermsDocument } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { createSecretToken } from '../src/accounts/secret-token.ts'
import { acceptTerms } from '../src/accounts/index.ts'
import { sessionCookie } from '../src/platform/http/access.ts'
import type { TestApp } from './test-app.ts'

export type TestPerson = {
  readonly accountId: string
  /** Sent with a request, it comes from this person, signed in. */
  readonly headers: { readonly cookie: string }
}

type Person = {
  readonly firstName?: string
  readonly lastName?: string
  readonly email?: string
  readonly username?: string
  readonly password?: string
  readonly locale?: 'fr' | 'en'
  /** Whose version in force is accepted. */
  readonly terms?: readonly TermsDocument[]
}

type Pupil = Pick<Person, 'firstName' | 'lastName' | 'terms'> & {
  /** What the portal `idp` knows the pupil by. */
  readonly identifier?: string
  readonly idp?: string
}

/** The password of invented people, unless another is given. */
export const testPassword = 'Tilleul2026'

let people = 0
const hashes = new Map<string, string>()

/** A hash that costs next to nothing: its parameters are written in it, and the service goes by them. */
function cheapHash(password: string): string {
  const known = hashes.get(password)
  if (known) return known
  const hash = hashSync(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
  hashes.set(password, hash)
  return hash
}

/** Writes an invented person with a confirmed address and a password, who is signed in. */
export async function createPerson(
  service: TestApp,
  person: Person = {},
): Promise<TestPerson & { readonly email: string }> {
  const now = service.app.clock()
  const accountId = await insertAccount(service, person, 'person')
  const email = person.email ?? `personne.${++people}@exemple.fr`
  const at = { accountId, confirmedAt: now, createdAt: now }
  await service.db
    .insertInto('loginMethods')
    .values([
      { kind: 'email', identifier: email, ...at },
      ...(person.username ? [{ kind: 'username', identifier: person.username, ...at } as const] : []),
    ])
    .execute()
  const hash = cheapHash(person.password ?? testPassword)
  await service.db.insertInto('passwords').values({ accountId, hash, changedAt: now }).execute()
  await acceptAll(service, accountId, person.terms ?? ['pix', 'pix-orga'])
  return { accountId, email, headers: await signIn(service, accountId) }
}

/** Writes an invented pupil whom the portal signed in, as it makes them: no address, no password. */
export async function createPupil(service: TestApp, pupil: Pupil = {}): Promise<TestPerson> {
  const now = service.app.clock()
  const accountId = await insertAccount(service, pupil, 'pupil')
  const kind = `portal:${pupil.idp ?? 'https://portail.exemple.fr'}` as const
  const identifier = pupil.identifier ?? `eleve-${++people}`
  await service.db
    .insertInto('loginMethods')
    .values({ kind, identifier, accountId, confirmedAt: now, createdAt: now })
    .execute()
  await acceptAll(service, accountId, pupil.terms ?? ['pupil'])
  return { accountId, headers: await signIn(service, accountId) }
}

/** Another session of an account, as on a second computer. */
export async function signIn({ app, db }: TestApp, accountId: string): Promise<{ cookie: string }> {
  const now = app.clock()
  const { token, hash } = createSecretToken()
  const { space } = await db
    .selectFrom('accounts')
    .select('space')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  const { sessionDays, pupilIdleMinutes } = app.config
  const minutes = space === 'pupil' ? pupilIdleMinutes : sessionDays * 24 * 60
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  await db
    .insertInto('sessions')
    .values({
      tokenHash: hash,
      accountId,
      device: 'Firefox sur Linux',
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    })
    .execute()
  return { cookie: `${sessionCookie}=${token}` }
}

async function insertAccount(
  { app, db }: TestApp,
  { firstName = 'Camille', lastName = 'Verdier', locale = 'fr' }: Person,
  space: 'person' | 'pupil',
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('accounts')
    .values({ id, firstName, lastName, locale, space, createdAt: app.clock() })
    .execute()
  return id
}

async function acceptAll(
  { app, db }: TestApp,
  accountId: string,
  documents: readonly TermsDocument[],
): Promise<void> {
  for (const document of documents) await acceptTerms({ db, now: app.clock() }, accountId, document)
}

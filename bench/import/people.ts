import { v7 as uuidv7 } from 'uuid'
import { acceptTerms } from '../../apps/server/src/accounts/index.ts'
import { createSecretToken } from '../../apps/server/src/accounts/secret-token.ts'
import type { Db } from '../../apps/server/src/platform/database/database.ts'
import { sessionCookie } from '../../apps/server/src/platform/http/access.ts'
import { uai } from './file.ts'

/** The school that imports; the same at each call. */
export async function createSchool(db: Db): Promise<string> {
  const known = await db.selectFrom('organizations').select('id').where('uai', '=', uai).executeTakeFirst()
  if (known) return known.id
  const id = uuidv7()
  const school = { kind: 'sco', uai, name: 'Collège de la Démonstration', email: null } as const
  await db
    .insertInto('organizations')
    .values({ id, ...school, createdAt: new Date(), archivedAt: null })
    .execute()
  return id
}

/** An invented administrator who is signed in; returns the cookie. */
export async function createAdministrator(db: Db, organizationId: string): Promise<string> {
  const accountId = uuidv7()
  const now = new Date()
  const { token, hash } = createSecretToken()
  const person = { firstName: 'Camille', lastName: 'Essai', space: 'person' } as const
  await db
    .insertInto('accounts')
    .values({ id: accountId, ...person, createdAt: now })
    .execute()
  await db
    .insertInto('sessions')
    .values({
      tokenHash: hash,
      accountId,
      device: 'Banc d’essai',
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 3_600_000),
    })
    .execute()
  for (const document of ['pix', 'pix-orga'] as const) await acceptTerms({ db, now }, accountId, document)
  const member = { role: 'admin', createdAt: now, lastAccessedAt: null, disabledAt: null } as const
  await db
    .insertInto('memberships')
    .values({ organizationId, accountId, ...member })
    .execute()
  return `${sessionCookie}=${token}`
}

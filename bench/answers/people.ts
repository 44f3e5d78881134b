import { hash } from '@node-rs/argon2'
import { v7 as uuidv7 } from 'uuid'
import { createSecretToken } from '../../apps/server/src/accounts/secret-token.ts'
import type { Bank } from '../../apps/server/src/content/index.ts'
import type { Db } from '../../apps/server/src/platform/database/database.ts'
import { sessionCookie } from '../../apps/server/src/platform/http/access.ts'

export type Pupil = { readonly accountId: string; readonly cookie: string; readonly username: string }
export type School = { readonly code: string; readonly pupils: readonly Pupil[] }

export const password = 'Tilleul2026'

/** A school with a campaign for everybody and `count` pupils who are signed in and have passwords, all invented. */
export async function createSchool(db: Db, bank: Bank, count: number): Promise<School> {
  const organizationId = uuidv7()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 24 * 3600 * 1000)
  await db
    .insertInto('organizations')
    .values({
      id: organizationId,
      kind: 'sco',
      uai: '9990001X',
      name: 'Lycée des Essais',
      email: null,
      createdAt: now,
      archivedAt: null,
    })
    .execute()
  const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  const pupils = Array.from({ length: count }, (_, index) => ({
    accountId: uuidv7(),
    username: `camille.essai${index}`,
    ...createSecretToken(),
  }))
  for (let from = 0; from < count; from += 500) {
    const some = pupils.slice(from, from + 500)
    const names = { firstName: 'Camille', lastName: 'Essai' }
    await db
      .insertInto('accounts')
      .values(
        some.map(({ accountId }) => ({ ...names, id: accountId, space: 'pupil' as const, createdAt: now })),
      )
      .execute()
    await db
      .insertInto('loginMethods')
      .values(
        some.map(({ accountId, username }) => ({
          kind: 'username' as const,
          identifier: username,
          accountId,
          confirmedAt: now,
          createdAt: now,
        })),
      )
      .execute()
    await db
      .insertInto('passwords')
      .values(some.map(({ accountId }) => ({ accountId, hash: passwordHash, changedAt: now })))
      .execute()
    await db
      .insertInto('sessions')
      .values(
        some.map(({ accountId, hash }) => ({
          tokenHash: hash,
          accountId,
          device: 'Banc d’essai',
          createdAt: now,
          lastSeenAt: now,
          expiresAt,
        })),
      )
      .execute()
    await db
      .insertInto('learners')
      .values(some.map(({ accountId }) => learnerRow({ organizationId, accountId, now })))
      .execute()
  }
  const code = await insertCampaign(db, bank, { organizationId, ownerId: pupils[0]?.accountId ?? '', now })
  return {
    code,
    pupils: pupils.map(({ accountId, token, username }) => ({
      accountId,
      username,
      cookie: `${sessionCookie}=${token}`,
    })),
  }
}

function learnerRow({
  organizationId,
  accountId,
  now,
}: {
  organizationId: string
  accountId: string
  now: Date
}) {
  const unknown = {
    ine: null,
    eleveId: null,
    preferredLastName: null,
    middleName: null,
    thirdName: null,
    sex: null,
  }
  const unsaid = { birthCountryCode: null, birthProvinceCode: null, birthCityCode: null, birthCity: null }
  return {
    ...unknown,
    ...unsaid,
    organizationId,
    id: uuidv7(),
    lastName: 'Essai',
    firstName: 'Camille',
    birthDate: '2012-03-05',
    mefCode: null,
    status: null,
    division: '3 A',
    schoolYear: 2026,
    leavesOn: null,
    origin: 'import' as const,
    accountId,
    linkedAt: now,
    hiddenAt: null,
    searchName: 'essai camille',
    createdAt: now,
    updatedAt: now,
  }
}

async function insertCampaign(
  db: Db,
  bank: Bank,
  { organizationId, ownerId, now }: { organizationId: string; ownerId: string; now: Date },
): Promise<string> {
  const [profile] = [...bank.targetProfiles.values()].sort((a, b) => b.skillIds.length - a.skillIds.length)
  if (!profile) throw new Error('the bank has no path to measure on')
  const id = uuidv7()
  const code = 'BCDFGH234'
  await db
    .insertInto('campaigns')
    .values({
      organizationId,
      id,
      name: 'Mesure',
      targetProfileId: profile.id,
      division: null,
      ownerId,
      code,
      skillIds: [...profile.skillIds],
      createdAt: now,
      archivedAt: null,
      archivedBy: null,
    })
    .execute()
  await db.insertInto('campaignCodes').values({ code, organizationId, campaignId: id }).execute()
  return code
}

import { uaiKey } from '@orga/siecle'
import type { Role } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { acceptTerms } from '../src/accounts/index.ts'
import type { TestApp } from './test-app.ts'

type School = {
  readonly uai?: string | null
  readonly name?: string
  readonly email?: string | null
  readonly kind?: 'sco' | 'sup' | 'pro'
  readonly archivedAt?: Date
}

let schools = 0

/** A UAI of no real département, with its key letter; another at each call. */
export function drawUai(): string {
  const digits = String(9_980_000 + ++schools)
  return digits + uaiKey(digits)
}

/** Writes an invented school and returns its id. */
export async function createSchool({ db }: TestApp, school: School = {}): Promise<string> {
  const id = uuidv7()
  const uai = school.uai === undefined ? drawUai() : school.uai
  await db
    .insertInto('organizations')
    .values({
      id,
      kind: school.kind ?? 'sco',
      uai,
      name: school.name ?? 'Collège des Tilleuls',
      email: school.email === undefined ? `ce.${uai ?? 'inconnu'}@ac-exemple.fr`.toLowerCase() : school.email,
      createdAt: new Date('2026-09-01T08:00:00Z'),
      archivedAt: school.archivedAt ?? null,
    })
    .execute()
  return id
}

/** Writes an invented school into the open directory and returns its UAI. */
export async function listInDirectory(
  { db }: TestApp,
  school: { readonly name?: string; readonly email?: string | null; readonly open?: boolean } = {},
): Promise<string> {
  const uai = drawUai()
  await db
    .insertInto('schoolDirectory')
    .values({
      uai,
      name: school.name ?? 'Collège des Saules',
      kind: 'Collège',
      sector: 'Public',
      city: 'Villeneuve',
      postcode: '99000',
      academy: 'Exemple',
      email: school.email === undefined ? `ce.${uai.toLowerCase()}@ac-exemple.fr` : school.email,
      open: school.open ?? true,
    })
    .execute()
  return uai
}

/** Puts an account that has accepted the terms into the team of a school. */
export async function addMember(
  { app, db }: TestApp,
  organizationId: string,
  accountId: string,
  role: Role = 'member',
): Promise<void> {
  await db
    .insertInto('memberships')
    .values({
      organizationId,
      accountId,
      role,
      createdAt: new Date('2026-09-01T09:00:00Z'),
      lastAccessedAt: null,
      disabledAt: null,
    })
    .execute()
  await acceptTerms({ db, now: app.clock() }, accountId, 'pix-orga')
}

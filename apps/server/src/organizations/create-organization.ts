import { isUai, normaliseUai } from '@orga/siecle'
import { v7 as uuidv7 } from 'uuid'
import { audit } from '../platform/audit/audit.ts'
import { type Db, transact } from '../platform/database/database.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { insertOrganization, type NewOrganization } from './queries.ts'

type Creation = {
  readonly uai: string
  readonly name: string
  /** The mailbox on record. */
  readonly email: string | null
  readonly kind?: NewOrganization['kind']
}

/** Opens a school, as an operator does. Throws `uai_invalid` and `organization_exists`. */
export async function createOrganization(
  { db, now }: { db: Db; now: Date },
  { uai: typed, name, email, kind = 'sco' }: Creation,
): Promise<{ organizationId: string }> {
  if (!isUai(typed)) throw new Refusal('uai_invalid')
  const uai = normaliseUai(typed)
  return await transact(db, async (tx) => {
    const organizationId = await addOrganization(tx, now, { uai, name, email, kind })
    if (!organizationId) throw new Refusal('organization_exists')
    return { organizationId }
  })
}

/** Writes a school with its audit row. Returns its id, or nothing if the UAI is taken. */
export async function addOrganization(
  tx: Db,
  now: Date,
  organization: Omit<NewOrganization, 'id' | 'createdAt'>,
): Promise<string | undefined> {
  const id = uuidv7()
  if (!(await insertOrganization(tx, { ...organization, id, createdAt: now }))) return undefined
  await audit(tx, now, {
    organizationId: id,
    action: 'organization_created',
    subject: { type: 'organization', id },
  })
  return id
}

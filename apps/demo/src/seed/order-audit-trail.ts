import { sql } from 'kysely'
import type { Tx } from '../../../server/src/platform/database/database.ts'
import type { Ids } from './ids.ts'

/** The trail is read in the order of its ids, which are those of today until this gives each one its own day. */
export async function orderAuditTrail(tx: Tx, ids: Ids): Promise<void> {
  const events = await tx
    .selectFrom('auditEvents')
    .select(['organizationId', 'id', 'createdAt'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const rows = events.map(({ createdAt, ...key }) => ({ ...key, newId: ids.at(createdAt) }))
  await sql`
    update audit_events set id = dated."newId"
    from json_to_recordset(${JSON.stringify(rows)}::json) as dated (
      "organizationId" uuid, id uuid, "newId" uuid
    )
    where audit_events.organization_id = dated."organizationId" and audit_events.id = dated.id
  `.execute(tx)
}

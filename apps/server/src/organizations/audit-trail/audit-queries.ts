import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import { noOrganization } from '../../platform/audit/audit.ts'

export type AuditRow = Awaited<ReturnType<typeof listAuditEvents>>[number]

/** What happens to an account before anybody knows for which school; shown to the schools that it belongs to. */
const accountActions = ['sign_in_failed', 'account_locked', 'account_blocked']

type Page = { readonly limit: number; readonly after: string | undefined }

/** The newest first: ids follow the time at which they were drawn. */
export async function listAuditEvents(db: Db, organizationId: string, { limit, after }: Page) {
  const page = (owner: string) =>
    db
      .selectFrom('auditEvents')
      .selectAll()
      .where('organizationId', '=', owner)
      .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
      .orderBy('id', 'desc')
      .limit(limit)
  const ofMembers = page(noOrganization)
    .where('action', 'in', accountActions)
    .where('accountId', 'in', (eb) =>
      eb
        .selectFrom('memberships')
        .select('accountId')
        .where('memberships.organizationId', '=', organizationId)
        .where('memberships.disabledAt', 'is', null),
    )
  const events = db
    .selectFrom(page(organizationId).as('own'))
    .selectAll()
    .unionAll(db.selectFrom(ofMembers.as('ofMembers')).selectAll())
  return await db
    .selectFrom(events.as('events'))
    .leftJoin('accounts', 'accounts.id', 'events.accountId')
    .selectAll('events')
    .select(sql<string | null>`upper(accounts.last_name) || ' ' || accounts.first_name`.as('author'))
    .orderBy('events.id', 'desc')
    .limit(limit)
    .execute()
}

type Named = { readonly id: string; readonly name: string }

/** What the subjects of some events are called, by their id: a person, an invited address, a campaign. */
export async function listSubjectNames(
  db: Db,
  organizationId: string,
  events: readonly Pick<AuditRow, 'subjectType' | 'subjectId'>[],
): Promise<ReadonlyMap<string, string>> {
  const fullName = sql<string>`upper(last_name) || ' ' || first_name`.as('name')
  const listNamed = async (type: string, list: (ids: string[]) => Promise<Named[]>): Promise<Named[]> => {
    const ids = events.flatMap((event) =>
      event.subjectType === type && event.subjectId ? [event.subjectId] : [],
    )
    return ids.length === 0 ? [] : await list(ids)
  }
  const ofSchool = (table: 'invitations' | 'campaigns' | 'learners', ids: string[]) =>
    db.selectFrom(table).where('organizationId', '=', organizationId).where('id', 'in', ids)
  const found = await Promise.all([
    listNamed('account', (ids) =>
      db.selectFrom('accounts').select(['id', fullName]).where('id', 'in', ids).execute(),
    ),
    listNamed('invitation', (ids) => ofSchool('invitations', ids).select(['id', 'email as name']).execute()),
    listNamed('campaign', (ids) => ofSchool('campaigns', ids).select(['id', 'name']).execute()),
    listNamed('learner', (ids) => ofSchool('learners', ids).select(['id', fullName]).execute()),
  ])
  return new Map(found.flat().map(({ id, name }) => [id, name]))
}

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
    .select(['accounts.firstName', 'accounts.lastName'])
    .orderBy('events.id', 'desc')
    .limit(limit)
    .execute()
}

type Person = { readonly id: string; readonly firstName: string; readonly lastName: string }
type Named = { readonly id: string; readonly name: string }

/** NOM Prénom, as the school's lists have it. */
export const fullName = ({ firstName, lastName }: Omit<Person, 'id'>): string =>
  `${lastName.toLocaleUpperCase('fr')} ${firstName}`

/** What the subjects of some events are called, by their id: a person, an invited address, a campaign. */
export async function listSubjectNames(
  db: Db,
  organizationId: string,
  events: readonly Pick<AuditRow, 'subjectType' | 'subjectId'>[],
): Promise<ReadonlyMap<string, string>> {
  const listOf = async <T>(type: string, list: (ids: string[]) => Promise<T[]>): Promise<T[]> => {
    const ids = events.flatMap((event) =>
      event.subjectType === type && event.subjectId ? [event.subjectId] : [],
    )
    return ids.length === 0 ? [] : await list(ids)
  }
  const ofSchool = (table: 'invitations' | 'campaigns' | 'learners', ids: string[]) =>
    db.selectFrom(table).where('organizationId', '=', organizationId).where('id', 'in', ids)
  const names = ['id', 'firstName', 'lastName'] as const
  const people: Promise<Person[]>[] = [
    listOf('account', (ids) => db.selectFrom('accounts').select(names).where('id', 'in', ids).execute()),
    listOf('learner', (ids) => ofSchool('learners', ids).select(names).execute()),
  ]
  const things: Promise<Named[]>[] = [
    listOf('invitation', (ids) => ofSchool('invitations', ids).select(['id', 'email as name']).execute()),
    listOf('campaign', (ids) => ofSchool('campaigns', ids).select(['id', 'name']).execute()),
  ]
  return new Map([
    ...(await Promise.all(people)).flat().map((person): [string, string] => [person.id, fullName(person)]),
    ...(await Promise.all(things)).flat().map(({ id, name }): [string, string] => [id, name]),
  ])
}

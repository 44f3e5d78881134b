import { type RawBuilder, sql, type SqlBool } from 'kysely'
import type { Db } from '../platform/database/database.ts'

export type LearnerFilter = {
  readonly organizationId: string
  readonly division?: string | undefined
  /** Normalised words, each of which must occur. */
  readonly search: string
}

function filtered(db: Db, { organizationId, division, search }: LearnerFilter) {
  const words = search.split(' ').filter(Boolean)
  return db
    .selectFrom('learners')
    .where('learners.organizationId', '=', organizationId)
    .where('learners.hiddenAt', 'is', null)
    .$if(division !== undefined, (query) => query.where('learners.division', '=', division ?? ''))
    .$if(words.length > 0, (query) =>
      query.where((eb) => eb.and(words.map((word) => eb('learners.searchName', 'like', `%${word}%`)))),
    )
}

export async function countLearners(db: Db, filter: LearnerFilter): Promise<number> {
  const row = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export type LearnerPage = {
  readonly sort: 'name' | 'division'
  readonly limit: number
  /** Class, name and id of the last row of the page before. */
  readonly after: { readonly division: string; readonly searchName: string; readonly id: string } | undefined
}

const hasPortal = (accountId: RawBuilder<unknown>) =>
  sql<boolean>`exists (select 1 from login_methods where account_id = ${accountId} and kind like 'portal:%')`.as(
    'hasPortal',
  )

const columns = [
  'learners.id',
  'learners.lastName',
  'learners.preferredLastName',
  'learners.firstName',
  'learners.birthDate',
  'learners.division',
  'learners.leavesOn',
  'learners.searchName',
  'learners.accountId',
] as const

export type LearnerRow = Awaited<ReturnType<typeof listLearners>>[number]

export async function listLearners(db: Db, filter: LearnerFilter, { sort, limit, after }: LearnerPage) {
  const page = filtered(db, filter)
    .select(columns)
    .$if(after !== undefined && sort === 'name', (query) =>
      query.where(sql<SqlBool>`(learners.search_name, learners.id) > (${after?.searchName}, ${after?.id})`),
    )
    .$if(after !== undefined && sort === 'division', (query) =>
      query.where(
        sql<SqlBool>`(coalesce(learners.division, ''), learners.search_name, learners.id) > (${after?.division}, ${after?.searchName}, ${after?.id})`,
      ),
    )
    .$if(sort === 'division', (query) => query.orderBy(sql`coalesce(learners.division, '')`))
    .orderBy('learners.searchName')
    .orderBy('learners.id')
    .limit(limit)
  // Asked of the page alone: of all pupils, PostgreSQL would rather read everybody's ways in, of all schools.
  return await db
    .selectFrom(page.as('page'))
    .selectAll()
    .select(hasPortal(sql.ref('page.accountId')))
    .$if(sort === 'division', (query) => query.orderBy(sql`coalesce(page.division, '')`))
    .orderBy('page.searchName')
    .orderBy('page.id')
    .execute()
}

export type LearnerKey = { readonly organizationId: string; readonly learnerId: string }

/** One pupil who is on the roster today. */
export async function findLearner(
  db: Db,
  { organizationId, learnerId }: LearnerKey,
): Promise<LearnerRow | undefined> {
  return await filtered(db, { organizationId, search: '' })
    .where('learners.id', '=', learnerId)
    .select(columns)
    .select(hasPortal(sql.ref('learners.accountId')))
    .executeTakeFirst()
}

/** Whether somebody is on the roster today, who then stays as they are until the transaction ends. */
export async function lockLearner(tx: Db, { organizationId, learnerId }: LearnerKey): Promise<boolean> {
  const row = await filtered(tx, { organizationId, search: '' })
    .where('learners.id', '=', learnerId)
    .select('learners.id')
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Where the latest roster that an account is linked to places it. */
export async function findSchooling(db: Db, accountId: string) {
  return await db
    .selectFrom('learners')
    .select(['mefCode', 'division'])
    .where('accountId', '=', accountId)
    .where('hiddenAt', 'is', null)
    .orderBy('schoolYear', (order) => order.desc().nullsLast())
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function listDivisions(
  db: Db,
  organizationId: string,
): Promise<{ division: string; learners: number }[]> {
  const rows = await filtered(db, { organizationId, search: '' })
    .where('learners.division', 'is not', null)
    .select((eb) => ['learners.division', eb.fn.countAll<number>().as('learners')])
    .groupBy('learners.division')
    .execute()
  const order = new Intl.Collator('fr', { numeric: true })
  return rows
    .flatMap(({ division, learners }) => (division === null ? [] : [{ division, learners }]))
    .sort((a, b) => order.compare(a.division, b.division))
}

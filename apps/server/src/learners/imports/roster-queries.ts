import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import { normaliseSearch } from '../normalise-search.ts'
import type { LearnerFacts } from '../tables.ts'
import type { ImportKey } from './import-queries.ts'
import type { KnownLearner } from './match-roster.ts'

/** Learners of a school that any of these INE or ELEVE_ID belong to, hidden ones included. */
export async function listKnown(
  tx: Db,
  organizationId: string,
  { ines, eleveIds }: { ines: readonly string[]; eleveIds: readonly string[] },
): Promise<KnownLearner[]> {
  const columns = [...factColumns, 'id', 'hiddenAt'] as const
  return await tx
    .selectFrom('learners')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where((eb) =>
      eb.or([
        eb('ine', '=', sql<string>`any(${ines}::text[])`),
        eb('eleveId', '=', sql<string>`any(${eleveIds}::text[])`),
      ]),
    )
    .execute()
}

const factColumns = [
  'ine',
  'eleveId',
  'lastName',
  'preferredLastName',
  'firstName',
  'middleName',
  'thirdName',
  'birthDate',
  'sex',
  'birthCountryCode',
  'birthProvinceCode',
  'birthCityCode',
  'birthCity',
  'mefCode',
  'status',
  'division',
  'schoolYear',
  'leavesOn',
] as const satisfies readonly (keyof LearnerFacts)[]

/** Facts alone, in a stable order: what an import keeps of the side before and the side after. */
export function factsOf(learner: LearnerFacts): LearnerFacts {
  return Object.fromEntries(factColumns.map((column) => [column, learner[column]])) as LearnerFacts
}

export type LearnerWrite = { readonly id: string; readonly facts: LearnerFacts }

/** Writes learners whole, new ones and known ones alike; a hidden one is shown again. */
export async function upsertLearners(
  tx: Db,
  organizationId: string,
  writes: readonly LearnerWrite[],
  now: Date,
): Promise<void> {
  const rows = writes.map(({ id, facts }) => ({
    ...facts,
    id,
    searchName: normaliseSearch(`${facts.lastName} ${facts.firstName}`),
  }))
  await sql`
    insert into learners (
      organization_id, id, ine, eleve_id, last_name, preferred_last_name, first_name, middle_name, third_name,
      birth_date, sex, birth_country_code, birth_province_code, birth_city_code, birth_city, mef_code, status,
      division, school_year, leaves_on, search_name, origin, created_at, updated_at
    )
    select ${organizationId}::uuid, id, ine, "eleveId", "lastName", "preferredLastName", "firstName", "middleName",
      "thirdName", "birthDate", sex, "birthCountryCode", "birthProvinceCode", "birthCityCode", "birthCity",
      "mefCode", status, division, "schoolYear", "leavesOn", "searchName", 'import', ${now}::timestamptz, ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as incoming (
      id uuid, ine text, "eleveId" text, "lastName" text, "preferredLastName" text, "firstName" text,
      "middleName" text, "thirdName" text, "birthDate" date, sex text, "birthCountryCode" text,
      "birthProvinceCode" text, "birthCityCode" text, "birthCity" text, "mefCode" text, status text, division text,
      "schoolYear" integer, "leavesOn" date, "searchName" text
    )
    on conflict (organization_id, id) do update set
      ine = excluded.ine, eleve_id = excluded.eleve_id, last_name = excluded.last_name,
      preferred_last_name = excluded.preferred_last_name, first_name = excluded.first_name,
      middle_name = excluded.middle_name, third_name = excluded.third_name, birth_date = excluded.birth_date,
      sex = excluded.sex, birth_country_code = excluded.birth_country_code,
      birth_province_code = excluded.birth_province_code, birth_city_code = excluded.birth_city_code,
      birth_city = excluded.birth_city, mef_code = excluded.mef_code, status = excluded.status,
      division = excluded.division, school_year = excluded.school_year, leaves_on = excluded.leaves_on,
      search_name = excluded.search_name, origin = excluded.origin, hidden_at = null,
      updated_at = excluded.updated_at
  `.execute(tx)
}

/** Takes an ELEVE_ID away from the learners that have it no longer, so that another may have it. */
export async function releaseEleveIds(
  tx: Db,
  organizationId: string,
  learnerIds: readonly string[],
): Promise<void> {
  if (learnerIds.length === 0) return
  await tx
    .updateTable('learners')
    .set({ eleveId: null })
    .where('organizationId', '=', organizationId)
    .where('id', 'in', learnerIds)
    .execute()
}

export type RowWrite = {
  readonly learnerId: string
  readonly change: 'new' | 'changed' | 'moved' | 'back' | 'left'
  readonly before: LearnerFacts | null
  readonly after: LearnerFacts | null
}

/** Keeps both sides of each change: what undoing the import needs. */
export async function insertRows(
  tx: Db,
  { organizationId, importId }: ImportKey,
  rows: readonly RowWrite[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into roster_import_rows (organization_id, import_id, learner_id, change, before, after)
    select ${organizationId}::uuid, ${importId}::uuid, "learnerId", change, before, after
    from json_to_recordset(${JSON.stringify(rows)}::json) as incoming (
      "learnerId" uuid, change text, before jsonb, after jsonb
    )
  `.execute(tx)
}

/** Learners shown today that the file does not name. */
export async function listMissing(
  tx: Db,
  organizationId: string,
  seen: ReadonlySet<string>,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('learners')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('origin', '=', 'import')
    .where('hiddenAt', 'is', null)
    .execute()
  return rows.filter(({ id }) => !seen.has(id)).map(({ id }) => id)
}

/** Hides learners, never deletes them: their results stay and come back with them. */
export async function hideLearners(tx: Db, key: ImportKey, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  const { organizationId, importId } = key
  await sql`
    insert into roster_import_rows (organization_id, import_id, learner_id, change, before, after)
    select ${organizationId}::uuid, ${importId}::uuid, id, 'left', null, null
    from unnest(${ids}::uuid[]) as left_learners (id)
  `.execute(tx)
  await sql`
    update learners set hidden_at = ${now}, updated_at = ${now}
    where organization_id = ${organizationId} and id = any(${ids}::uuid[])
  `.execute(tx)
}

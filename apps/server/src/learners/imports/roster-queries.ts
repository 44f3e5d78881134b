import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import { normaliseSearch } from '../normalise-search.ts'
import type { LearnerFacts } from '../tables.ts'
import { type Change, factNames, type KnownLearner } from './compare-learner.ts'
import type { ImportKey } from './import-queries.ts'
import type { KnownKey } from './match-roster.ts'

/** What all learners of a school, hidden ones included, are recognised by. */
export async function listKeys(tx: Db, organizationId: string): Promise<KnownKey[]> {
  return await tx
    .selectFrom('learners')
    .select((eb) => [
      'id',
      'ine',
      'eleveId',
      'birthDate',
      eb.and([eb('hiddenAt', 'is', null), eb('origin', '=', 'import')]).as('isListed'),
    ])
    .where('organizationId', '=', organizationId)
    .$narrowType<{ isListed: boolean }>()
    .execute()
}

export async function listKnown(
  tx: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<KnownLearner[]> {
  return await tx
    .selectFrom('learners')
    .select(factNames)
    .select((eb) => ['id', eb('hiddenAt', 'is not', null).as('isHidden')])
    .where('organizationId', '=', organizationId)
    .where((eb) => eb('id', '=', sql<string>`any(${ids}::uuid[])`))
    .$narrowType<{ isHidden: boolean }>()
    .execute()
}

/** What an import does to one learner, with both sides. */
export type RosterChange = {
  readonly learnerId: string
  readonly change: Change
  readonly before: LearnerFacts | null
  readonly after: LearnerFacts
}

/** The name in use comes last: it finds the pupil, and leaves the order of the birth names. */
const searchNameOf = ({ lastName, firstName, preferredLastName }: LearnerFacts): string =>
  normaliseSearch(`${lastName} ${firstName} ${preferredLastName ?? ''}`)

/** A batch of changes as `writeLearners` takes it. */
export const textOf = (changes: readonly RosterChange[]): string =>
  JSON.stringify(changes.map((change) => ({ ...change, searchName: searchNameOf(change.after) })))

/**
 * Writes learners whole, new ones and known ones alike; a hidden one is shown again. Keeps both sides of each change:
 * what undoing the import needs.
 */
export async function writeLearners(
  tx: Db,
  { organizationId, importId }: ImportKey,
  changes: string,
  now: Date,
): Promise<void> {
  await sql`
    with incoming as materialized (
      select * from json_to_recordset(${changes}::json) as change (
        "learnerId" uuid, change text, before json, after json, "searchName" text
      )
    ), kept as (
      insert into roster_import_rows (organization_id, import_id, learner_id, change, before, after)
      select ${organizationId}::uuid, ${importId}::uuid, "learnerId", change, before, after from incoming
    )
    insert into learners (
      organization_id, id, ine, eleve_id, last_name, preferred_last_name, first_name, middle_name, third_name,
      birth_date, sex, birth_country_code, birth_province_code, birth_city_code, birth_city, mef_code, status,
      division, school_year, leaves_on, search_name, origin, created_at, updated_at
    )
    select ${organizationId}::uuid, "learnerId", ine, "eleveId", "lastName", "preferredLastName", "firstName",
      "middleName", "thirdName", "birthDate", sex, "birthCountryCode", "birthProvinceCode", "birthCityCode",
      "birthCity", "mefCode", status, division, "schoolYear", "leavesOn", "searchName", 'import',
      ${now}::timestamptz, ${now}::timestamptz
    from incoming cross join lateral json_to_record(after) as facts (
      ine text, "eleveId" text, "lastName" text, "preferredLastName" text, "firstName" text,
      "middleName" text, "thirdName" text, "birthDate" date, sex text, "birthCountryCode" text,
      "birthProvinceCode" text, "birthCityCode" text, "birthCity" text, "mefCode" text, status text, division text,
      "schoolYear" integer, "leavesOn" date
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

const factsJson = sql`jsonb_build_object(${sql.join(factNames.flatMap((name) => [sql.lit(name), sql.ref(name)]))})`

/**
 * Takes their ELEVE_ID away from learners that the import does not change otherwise, so that another may have it, and
 * keeps that they had it.
 */
export async function releaseEleveIds(tx: Db, key: ImportKey, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { organizationId, importId } = key
  await sql`
    insert into roster_import_rows (organization_id, import_id, learner_id, change, before, after)
    select organization_id, ${importId}::uuid, id, 'changed', ${factsJson}::json, (${factsJson} || '{"eleveId": null}')::json
    from learners where organization_id = ${organizationId} and id = any(${ids}::uuid[])
  `.execute(tx)
  await clearEleveIds(tx, organizationId, ids)
}

/** Frees these ELEVE_ID until the learners are written again, with others. */
export async function clearEleveIds(tx: Db, organizationId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update learners set eleve_id = null
    where organization_id = ${organizationId} and id = any(${ids}::uuid[])
  `.execute(tx)
}

/** Hides learners, never deletes them: their results stay and come back with them. */
export async function hideLearners(tx: Db, key: ImportKey, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  const { organizationId, importId } = key
  await sql`
    insert into roster_import_rows (organization_id, import_id, learner_id, change, before, after)
    select organization_id, ${importId}::uuid, id, 'left', ${factsJson}::json, null
    from learners where organization_id = ${organizationId} and id = any(${ids}::uuid[])
  `.execute(tx)
  await sql`
    update learners set hidden_at = ${now}, updated_at = ${now}
    where organization_id = ${organizationId} and id = any(${ids}::uuid[])
  `.execute(tx)
}

/**
 * Gives pupils the account that has their INE and birth date in another school: whoever moves keeps their results.
 * Not an account that is linked here already, nor one linked under several INE. Returns how many got one.
 */
export async function carryAccounts(tx: Db, organizationId: string, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update learners set account_id = elsewhere.account_id, linked_at = ${now}, updated_at = ${now}
    from (
      select newcomers.id, min(known.account_id::text)::uuid as account_id
      from learners as newcomers
      join learners as known on known.ine = newcomers.ine and known.account_id is not null
        and known.organization_id <> newcomers.organization_id and known.birth_date = newcomers.birth_date
      where newcomers.organization_id = ${organizationId} and newcomers.account_id is null
        and newcomers.hidden_at is null
        and not exists (
          select from learners as other where other.account_id = known.account_id
            and (other.organization_id = ${organizationId} or other.ine <> known.ine)
        )
      group by newcomers.id
      having count(distinct known.account_id) = 1
    ) as elsewhere
    where learners.organization_id = ${organizationId} and learners.id = elsewhere.id
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

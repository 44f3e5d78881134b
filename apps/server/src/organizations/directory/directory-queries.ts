import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import type { ListedSchool } from './read-directory.ts'

export async function listListedUais(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('schoolDirectory').select('uai').execute()
  return rows.map(({ uai }) => uai)
}

/** Writes the schools that are new or differ from what is known, and returns how many those were. */
export async function upsertSchools(tx: Db, schools: readonly ListedSchool[]): Promise<number> {
  const column = <K extends keyof ListedSchool>(key: K): ListedSchool[K][] =>
    schools.map((school) => school[key])
  const { rows } = await sql`
    insert into school_directory as known
      (uai, name, kind, sector, city, postcode, academy, email, open)
    select * from unnest(
      ${column('uai')}::text[], ${column('name')}::text[], ${column('kind')}::text[], ${column('sector')}::text[],
      ${column('city')}::text[], ${column('postcode')}::text[], ${column('academy')}::text[],
      ${column('email')}::text[], ${column('open')}::boolean[])
    on conflict (uai) do update set
      name = excluded.name, kind = excluded.kind, sector = excluded.sector, city = excluded.city,
      postcode = excluded.postcode, academy = excluded.academy, email = excluded.email, open = excluded.open
    where (known.name, known.kind, known.sector, known.city, known.postcode, known.academy, known.email, known.open)
      is distinct from (excluded.name, excluded.kind, excluded.sector, excluded.city, excluded.postcode,
        excluded.academy, excluded.email, excluded.open)
    returning known.uai`.execute(tx)
  return rows.length
}

import type pg from 'pg'

export type Table = { readonly name: string; readonly columns: readonly string[] }

/** Tables of the migrations themselves, which the schema brings along. */
const bookkeeping = ['kysely_migration', 'kysely_migration_lock']

/** Every table of ours, each after those it refers to. Jobs live in a schema of their own and are not data. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column
     from information_schema.columns c
     join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> all($1)
     order by c.table_name, c.ordinal_position`,
    [bookkeeping],
  )
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select distinct f.relname as from, t.relname as to
     from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
     where c.contype = 'f' and f.oid <> t.oid`,
  )
  const names = [...new Set(columns.map(({ table }) => table))]
  return sortByReference(names, references).map((name) => ({
    name,
    columns: columns.filter(({ table }) => table === name).map(({ column }) => column),
  }))
}

function sortByReference(
  names: readonly string[],
  references: readonly { readonly from: string; readonly to: string }[],
): string[] {
  const sorted: string[] = []
  const visit = (name: string): void => {
    if (sorted.includes(name)) return
    for (const { from, to } of references) if (from === name) visit(to)
    sorted.push(name)
  }
  for (const name of names) visit(name)
  return sorted
}

/** The migrations that a database has had, in order; none for one without any table. */
export async function listMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows: found } = await client.query(`select to_regclass('public.kysely_migration') as name`)
  if (found[0]?.name === null) return []
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  return rows.map(({ name }) => name)
}

import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { keepPlans } from './keep-plans.ts'

/** Each context adds its own tables here by declaration merging, in its `tables.ts`. */
export interface Tables {}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

// A `date` has no time zone: keep it the text YYYY-MM-DD instead of a local midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
// Counts are far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export type Database = { readonly db: Db; readonly pool: pg.Pool; close(): Promise<void> }

export function connect(url: string, { maxConnections = 10 } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: maxConnections })
  // An idle connection that the server cut must not end the process; the next query opens another.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: keepPlans(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return { db, pool, close: () => db.destroy() }
}

const attempts = 5

/** Runs `work` in one transaction, again when the database asks for it. */
export async function transact<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (!isRetryable(error) || attempt === attempts) throw error
    }
  }
}

/** Whether the database asks for the same again: 40001 serialisation, 40P01 deadlock. */
export function isRetryable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40001' || error.code === '40P01')
}

/** Whether `error` is the refusal of a unique constraint, of the one named if given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return (
    error instanceof pg.DatabaseError &&
    error.code === '23505' &&
    (constraint === undefined || error.constraint === constraint)
  )
}

/** Whether `error` is the refusal of a row without a value in `column`. */
export function isMissing(error: unknown, column: string): boolean {
  return error instanceof pg.DatabaseError && error.code === '23502' && error.column === column
}

import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'

/** Longer ones are bulk inserts, of another length each time. */
const longestKept = 5_000

/** Plans that a connection keeps at most: about 20 kB each at the server. */
const mostKept = 400

const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || text.length > longestKept || names.size >= mostKept) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/** PostgreSQL refuses a kept plan whose columns a migration has changed. */
const isStalePlan = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '0A000'

function keepPlansOf(client: pg.PoolClient): PostgresPoolClient {
  let stale = false
  const run = async (text: string, values: readonly unknown[]) => {
    const name = values.length > 0 ? nameOf(text) : undefined
    try {
      return await client.query({ ...(name === undefined ? {} : { name }), text, values: [...values] })
    } catch (error) {
      stale ||= isStalePlan(error)
      throw error
    }
  }
  const release = (error?: boolean): void => client.release(stale || error)
  // Kysely asks for cursors too, of those who stream: nobody does.
  return { query: run, release } as unknown as PostgresPoolClient
}

/**
 * The same pool, whose connections plan each statement once: planning is half of what a short one costs the database.
 * A connection that has met a stale plan is given up.
 */
export function keepPlans(pool: pg.Pool): PostgresPool {
  const kept = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const known = kept.get(client) ?? keepPlansOf(client)
      kept.set(client, known)
      return known
    },
  }
}

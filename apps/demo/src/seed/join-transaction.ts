import { sql } from 'kysely'
import type { Tx } from '../../../server/src/platform/database/database.ts'

type Work<T> = (tx: Tx) => Promise<T>

/**
 * The same transaction for operations that open one of their own: theirs becomes a savepoint of it. So whatever they
 * write is there at once or, when the process is killed, not at all.
 */
export function joinTransaction(tx: Tx): Tx {
  let count = 0
  const joined: Tx = new Proxy(tx, {
    get(target, key) {
      if (key === 'transaction') return () => ({ execute: nest })
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  async function nest<T>(work: Work<T>): Promise<T> {
    const name = sql.raw(`savepoint step_${++count}`)
    await sql`${name}`.execute(tx)
    try {
      return await work(joined)
    } catch (error) {
      await sql`rollback to ${name}`.execute(tx)
      throw error
    }
  }
  return joined
}

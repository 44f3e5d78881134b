import type { Db } from '../platform/database/database.ts'
import type { Actor } from '../platform/http/access.ts'

export async function findActor(_db: Db, _token: string, _now: Date): Promise<Actor | undefined> {
  return undefined
}

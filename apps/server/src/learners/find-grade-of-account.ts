import type { Grade } from '@orga/engine'
import type { Db } from '../platform/database/database.ts'
import { gradeOf } from './grade.ts'
import { findSchooling } from './queries.ts'

/** The class that a person is in this year, if a school has them on its roster and tells. */
export async function findGradeOfAccount(db: Db, accountId: string): Promise<Grade | null> {
  const schooling = await findSchooling(db, accountId)
  return schooling ? gradeOf(schooling) : null
}

import { retryDelay } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import { type Course, lookAhead } from './look-ahead.ts'

/** The first moment at which a test that has nothing to ask today has something; null if nothing waits. */
export function findRetry(bank: Bank, course: Course): Date | null {
  const today = course.startedAt.getTime()
  const moments = Object.values(course.evidence ?? {})
    .map((mark) => Math.abs(mark) + retryDelay)
    .filter((moment) => moment > today)
    .sort((a, b) => a - b)
  const found = moments.find(
    (moment) => lookAhead(bank, { ...course, startedAt: new Date(moment) }).challengeId !== null,
  )
  return found === undefined ? null : new Date(found)
}

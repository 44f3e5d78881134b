import type { Config } from '../../config.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** For how long an unused session lives: days for a person, minutes for a pupil on a shared computer. */
export function sessionLength(
  space: 'person' | 'pupil',
  { sessionDays, pupilIdleMinutes }: Pick<Config, 'sessionDays' | 'pupilIdleMinutes'>,
): number {
  return space === 'pupil' ? pupilIdleMinutes * minute : sessionDays * day
}

import type { Accommodations } from '@orga/contract'
import type { Challenge } from '../../content/index.ts'

type Needs = Pick<Accommodations, 'withoutTimer' | 'withoutSimulator'>

/** Whether a question may be asked of somebody with these accommodations; another on the same skill serves otherwise. */
export function isAllowed(
  { timer, simulator }: Pick<Challenge, 'timer' | 'simulator'>,
  needs: Needs,
): boolean {
  return !(needs.withoutTimer && timer !== null) && !(needs.withoutSimulator && simulator !== null)
}

/** Seconds that somebody has for a question; null without a clock. */
export function secondsAllowed(
  { timer }: Pick<Challenge, 'timer'>,
  { moreTime }: Pick<Accommodations, 'moreTime'>,
): number | null {
  return timer === null ? null : Math.ceil((timer * (100 + moreTime)) / 100)
}

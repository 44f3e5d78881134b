import type { LearnerRow } from './queries.ts'

/** A pupil as the team sees them. */
export const presentLearner = ({ accountId, hasPortal, ...learner }: LearnerRow) => ({
  ...learner,
  link: accountId === null ? ('none' as const) : hasPortal ? ('portal' as const) : ('password' as const),
})

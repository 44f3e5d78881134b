/** After so many wrong passwords one must wait; twice as long each time. */
const lockEvery = 10
const firstLockSeconds = 120
/** After so many, waiting no longer helps: the password must be reset. */
export const blockAt = 30
/** From how few on people are told how many tries are left. */
const fewAttempts = 5

export type Verdict =
  | { readonly code: 'wrong_credentials'; readonly attemptsLeft: number | undefined }
  | { readonly code: 'account_locked'; readonly seconds: number }
  | { readonly code: 'account_blocked' }

/** For how long the wrong password number `attempt` closes the account; 0 for most of them. */
export function lockSeconds(attempt: number): number {
  return attempt > 0 && attempt % lockEvery === 0 ? firstLockSeconds * 2 ** (attempt / lockEvery - 1) : 0
}

/** What wrong password number `attempt` leads to. */
export function judgeAttempt(attempt: number): Verdict {
  if (attempt >= blockAt) return { code: 'account_blocked' }
  const seconds = lockSeconds(attempt)
  if (seconds > 0) return { code: 'account_locked', seconds }
  const left = lockEvery - (attempt % lockEvery)
  return { code: 'wrong_credentials', attemptsLeft: left <= fewAttempts ? left : undefined }
}

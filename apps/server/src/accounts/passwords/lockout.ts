/** After how many wrong passwords one must wait, and for how many seconds: twice as long each time. */
export const locks: ReadonlyMap<number, number> = new Map([
  [10, 120],
  [20, 240],
])
/** After so many, waiting no longer helps: the password must be reset. */
export const blockAt = 30
/** From how few on people are told how many tries are left. */
const fewAttempts = 5

export type Verdict =
  | { readonly code: 'wrong_credentials'; readonly attemptsLeft: number | undefined }
  | { readonly code: 'account_locked'; readonly seconds: number }
  | { readonly code: 'account_blocked' }

/** What wrong password number `attempt` leads to. */
export function judgeAttempt(attempt: number): Verdict {
  if (attempt >= blockAt) return { code: 'account_blocked' }
  const seconds = locks.get(attempt)
  if (seconds !== undefined) return { code: 'account_locked', seconds }
  const next = [...locks.keys(), blockAt].find((limit) => limit > attempt) ?? blockAt
  const left = next - attempt
  return { code: 'wrong_credentials', attemptsLeft: left <= fewAttempts ? left : undefined }
}

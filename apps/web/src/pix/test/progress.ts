type Standing = { readonly id: string; readonly answered: number; readonly remaining: number }

/** The farthest that the bar of each test has come in this tab. */
const shown = new Map<string, number>()

/**
 * How far a test has come, 0 to 1. What is expected to remain may grow by a surprising answer, which the words say;
 * the bar then waits, and never runs backwards.
 */
export function progressOf({ id, answered, remaining }: Standing): number {
  const share = answered / Math.max(1, answered + remaining)
  const farthest = Math.max(share, shown.get(id) ?? 0)
  shown.set(id, farthest)
  return farthest
}

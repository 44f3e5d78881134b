/** How often a question was shown. */
export type Exposure = {
  readonly challengeId: string
  readonly shown: number
  /** Among the tests in which its skill was a target: 0 to 1. */
  readonly share: number
}

/** What a report of exposure needs of one test. */
export type ShownTest = {
  /** Questions that the test could have asked. */
  readonly possible: readonly string[]
  readonly shown: readonly string[]
}

/** How often each question was shown in these tests, the most exposed first. */
export async function reportExposure(
  tests: Iterable<ShownTest> | AsyncIterable<ShownTest>,
): Promise<Exposure[]> {
  const counts = new Map<string, { possible: number; shown: number }>()
  const at = (challengeId: string): { possible: number; shown: number } => {
    const known = counts.get(challengeId) ?? { possible: 0, shown: 0 }
    counts.set(challengeId, known)
    return known
  }
  for await (const { possible, shown } of tests) {
    for (const challengeId of possible) at(challengeId).possible++
    for (const challengeId of shown) at(challengeId).shown++
  }
  return [...counts]
    .map(([challengeId, { possible, shown }]) => ({
      challengeId,
      shown,
      share: shown / Math.max(1, possible),
    }))
    .sort((a, b) => b.share - a.share || b.shown - a.shown || (a.challengeId < b.challengeId ? -1 : 1))
}

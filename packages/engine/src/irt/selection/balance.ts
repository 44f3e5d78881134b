/** What a test should be made of: the area of each item of the bank, and the share of the questions for each area. */
export type ContentBalance = {
  readonly areaOf: readonly number[]
  /** By area; they need not add up to 1. */
  readonly shares: readonly number[]
}

/**
 * The eligible items of the area that lags most behind its share (Kingsbury & Zara 1989), among areas that still
 * have some. Of equals, the area of the greater share, then the first. Areas without a share come last.
 */
export function keepNeediestArea(
  eligible: readonly number[],
  asked: readonly number[],
  { areaOf, shares }: ContentBalance,
): readonly number[] {
  const areas = [...new Set(eligible.map((item) => areaOf[item] ?? -1))]
  const total = shares.reduce((sum, share) => sum + share, 0) || 1
  const needs = areas.map((area) => {
    const wanted = (shares[area] ?? 0) / total
    const had = asked.filter((item) => (areaOf[item] ?? -1) === area).length
    return { area, wanted, lack: wanted === 0 ? -Infinity : wanted - had / Math.max(1, asked.length) }
  })
  const [neediest] = needs.toSorted(
    (one, other) => compare(other.lack, one.lack) || other.wanted - one.wanted || one.area - other.area,
  )
  return eligible.filter((item) => (areaOf[item] ?? -1) === neediest?.area)
}

/** Shares such as 1/3 and 2/6 of the same value may differ in their last digit. */
function compare(one: number, other: number): number {
  if (one === other || Math.abs(one - other) < 1e-9) return 0
  return one < other ? -1 : 1
}

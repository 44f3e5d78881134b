export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

/** The number that this share of them does not exceed. */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const medianOf = (numbers: readonly number[]): number => quantileOf(numbers, 0.5)

/** As many figures as a measure on a shared machine is worth. */
export const round = (value: number): number => Number(value.toPrecision(3))

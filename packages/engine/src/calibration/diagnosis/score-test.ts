import { factorize } from '../estimation/cholesky.ts'

/** What the data say of one parameter that the model holds at zero. */
export type Departure = {
  /** Estimate by one scoring step from zero. */
  readonly estimate: number
  readonly error: number
  /** estimate / error: N(0, 1) if the parameter is zero. */
  readonly z: number
}

/**
 * Lagrange multiplier (score) test of parameters held at zero, as Glas (1999) applies it to marginal likelihood.
 * `scores` is the gradient u of the log-likelihood and `information` its −∂² = L·Lᵀ (row after row, lower half):
 * first of the parameters that are estimated anyway, then of the `tested` ones. The elements of L⁻¹u that
 * belong to the latter are independent N(0, 1), each freed of all before it. Null if L does not exist: there is
 * too little to tell the parameters apart.
 */
export function testScores(
  scores: readonly number[],
  information: Float64Array,
  tested: number,
): Departure[] | null {
  const n = scores.length
  if (!factorize(information, n)) return null
  const whitened: number[] = []
  for (const [i, score] of scores.entries()) {
    const explained = whitened.reduce((sum, z, j) => sum + z * (information[i * n + j] as number), 0)
    whitened.push((score - explained) / (information[i * n + i] as number))
  }
  return whitened.slice(n - tested).map((z, place) => {
    const pivot = information[(n - tested + place) * (n + 1)] as number
    return { estimate: z / pivot, error: 1 / pivot, z }
  })
}

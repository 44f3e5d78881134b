/** P(|N(0, 1)| > |z|), to seven digits (rational Chebyshev fit of erfc, Press et al., Numerical Recipes, 6.2). */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + x / 2)
  let polynomial = 0
  for (const coefficient of coefficients) polynomial = polynomial * t + coefficient
  return t * Math.exp(polynomial - x * x)
}

/** By falling powers of t = 1 / (1 + x/2). */
const coefficients = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196,
  1.00002368, -1.26551223,
]

/** P(χ² > x), in closed form. */
export function chiSquareTail(x: number, freedom: 1 | 2): number {
  return freedom === 1 ? twoSided(Math.sqrt(x)) : Math.exp(-x / 2)
}

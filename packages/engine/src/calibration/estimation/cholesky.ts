/**
 * The lower Cholesky factor L of a symmetric positive definite matrix A = L·Lᵀ of n rows, row after row, written
 * over A's lower half. False if A is not positive definite to working precision.
 */
export function factorize(matrix: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const scale = matrix[i * n + i] as number
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number
      for (let k = 0; k < j; k++) sum -= (matrix[i * n + k] as number) * (matrix[j * n + k] as number)
      if (j < i) matrix[i * n + j] = sum / (matrix[j * n + j] as number)
      else if (sum > scale * 1e-10) matrix[i * n + i] = Math.sqrt(sum)
      else return false
    }
  }
  return true
}

/** Writes L⁻¹, lower triangular too, over a factor L. */
export function invertFactor(factor: Float64Array, n: number): void {
  const row = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const pivot = 1 / (factor[i * n + i] as number)
    row.fill(0, 0, i)
    for (let k = 0; k < i; k++) {
      const weight = factor[i * n + k] as number
      for (let j = 0; j <= k; j++) (row[j] as number) += weight * (factor[k * n + j] as number)
    }
    for (let j = 0; j < i; j++) factor[i * n + j] = -pivot * (row[j] as number)
    factor[i * n + i] = pivot
  }
}

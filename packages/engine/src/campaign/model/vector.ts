/** The inner loops of the engine: nothing is allocated in them. Vectors of one call have the same length. */

/** Hands out zeroed vectors. */
export type Arena = (length: number) => Float64Array

const chunk = 8192

/** Vectors cut from few large buffers: a buffer each would cost the garbage collector more than all arithmetic. */
export function createArena(): Arena {
  let buffer = new Float64Array(chunk)
  let used = 0
  return (length) => {
    if (used + length > buffer.length) {
      buffer = new Float64Array(Math.max(chunk, length))
      used = 0
    }
    used += length
    return buffer.subarray(used - length, used)
  }
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

/** target ← target + factor · source */
export function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let index = 0; index < target.length; index++) {
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0)
  }
}

/** target ← target · source, element by element, then scaled to the sum 1. */
export function multiplyToUnit(target: Float64Array, source: Float64Array): void {
  let sum = 0
  for (let index = 0; index < target.length; index++) {
    const product = (target[index] ?? 0) * (source[index] ?? 0)
    target[index] = product
    sum += product
  }
  for (let index = 0; index < target.length; index++) target[index] = (target[index] ?? 0) / sum
}

/** xᵀ A x for a symmetric A, stored by rows. */
export function quadraticForm(matrix: Float64Array, x: Float64Array): number {
  const size = x.length
  let sum = 0
  for (let row = 0; row < size; row++) {
    let inner = 0
    const offset = row * size
    for (let column = 0; column < size; column++) inner += (matrix[offset + column] ?? 0) * (x[column] ?? 0)
    sum += (x[row] ?? 0) * inner
  }
  return sum
}

/** A ← A + factor · x xᵀ */
export function addOuterProduct(matrix: Float64Array, factor: number, x: Float64Array): void {
  const size = x.length
  for (let row = 0; row < size; row++) {
    const scaled = factor * (x[row] ?? 0)
    const offset = row * size
    for (let column = 0; column < size; column++) {
      matrix[offset + column] = (matrix[offset + column] ?? 0) + scaled * (x[column] ?? 0)
    }
  }
}

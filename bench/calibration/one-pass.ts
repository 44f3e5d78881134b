import type { ResponseMatrix } from '@orga/engine'

const nodeCount = 61

/**
 * Processor seconds of the least that any EM must do once: for each answer, one addition per node on the way to
 * the likelihood and one on the way back to the counts, without exp, windows or bookkeeping.
 */
export function measurePass({ cells, itemCount }: ResponseMatrix): number {
  const logs = new Float64Array(2 * itemCount * nodeCount).fill(-0.7)
  const counts = new Float64Array(2 * itemCount * nodeCount)
  const sums = new Float64Array(nodeCount)
  const start = process.cpuUsage()
  for (const cell of cells) {
    const base = cell * nodeCount
    for (let q = 0; q < nodeCount; q++) {
      sums[q] = (sums[q] ?? 0) + (logs[base + q] ?? 0)
      counts[base + q] = (counts[base + q] ?? 0) + (sums[q] ?? 0)
    }
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/**
 * Whether the edit distance of two texts (Levenshtein 1966, UTF-16 units) is at most `limit`. Only the band of
 * width 2·limit + 1 around the diagonal is compared.
 */
export function isWithinDistance(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  const beyond = limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond))
  for (let i = 1; i <= a.length; i++) {
    const current = Array.from({ length: b.length + 1 }, () => beyond)
    const from = Math.max(0, i - limit)
    const to = Math.min(b.length, i + limit)
    if (from === 0) current[0] = Math.min(i, beyond)
    for (let j = Math.max(1, from); j <= to; j++) {
      const replaced = (previous[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const removed = (previous[j] ?? beyond) + 1
      const added = (current[j - 1] ?? beyond) + 1
      current[j] = Math.min(replaced, removed, added, beyond)
    }
    previous = current
  }
  return (previous[b.length] ?? beyond) <= limit
}

import type { Solve } from '../../values.ts'

/** Ranks all by the rule; the one of the first eight that was refused. */
export const solve: Solve = ({ files }) => {
  const [, ...rows] = Object.values(Object.values(files)[0] ?? [])
  const ranked = rows
    .map((row) => {
      const [name = '', far, grant, sibling, decision] = Array.isArray(row) ? row.map(String) : []
      const points = Math.min(Number(far), 60) + (grant === 'oui' ? 25 : 0) + (sibling === 'oui' ? 20 : 0)
      return { name, points, decision }
    })
    .toSorted((a, b) => b.points - a.points)
  return ranked.slice(0, 8).find(({ decision }) => decision === 'refusé')?.name ?? ''
}

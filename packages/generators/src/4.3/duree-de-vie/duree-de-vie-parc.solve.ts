import type { Solve } from '../../values.ts'

/** One machine after the other, thrown out at the first condition that fails. */
export const solve: Solve = ({ instruction, files }) => {
  const year = Number(/jusqu’en (\d{4})/.exec(instruction)?.[1])
  const rows = Object.values(files)[0]
  let kept = 0
  for (const row of Array.isArray(rows) ? rows.slice(1) : []) {
    const [, until, part, price] = Array.isArray(row) ? row.map(String) : []
    if (Number(until) < year) continue
    if (part !== 'aucune' && Number(price) > 30) continue
    kept++
  }
  return String(kept)
}

import type { Solve } from '../../values.ts'

/** Through the rows once, keeping the best so far. */
export const solve: Solve = ({ instruction, files }) => {
  const least = 2 * Number(/sur (\d+) pixels/.exec(instruction)?.[1])
  const rows = Object.values(files)[0]
  let found = { name: '', weight: Infinity }
  for (const row of Array.isArray(rows) ? rows.slice(1) : []) {
    const [name = '', width = '', weight = '', clear] = Array.isArray(row) ? row.map(String) : []
    if (Number(width) >= least && clear === 'oui' && Number(weight) < found.weight)
      found = { name, weight: Number(weight) }
  }
  return found.name
}

import type { Solve } from '../../values.ts'

/** Strikes out line after line what is read by the site itself or is gone tomorrow. */
export const solve: Solve = ({ files }) => {
  const [rows] = Object.values(files)
  let left = -1
  for (const row of Array.isArray(rows) ? rows : []) {
    const [site, , reader, stay] = Array.isArray(row) ? row.map(String) : []
    if (reader !== site && stay !== 'la visite') left++
  }
  return String(left)
}

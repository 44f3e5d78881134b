import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Works every line out again, in watt-hours a week. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const energies = rows.map(([, , count, power = '', hours]) => {
    const week = Number(count) * Number.parseInt(power, 10) * Number(hours) * 5
    return (week * 36) / 1_000
  })
  const wrong = rows.findIndex(([, , , , , written = ''], index) => {
    return Math.abs(Number(written.replace(',', '.')) - (energies[index] ?? 0)) > 0.01
  })
  return [`Ligne ${wrong + 1}`, String(energies[wrong]).replace('.', ',')]
}

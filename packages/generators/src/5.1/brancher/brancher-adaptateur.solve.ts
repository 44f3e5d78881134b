import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The row whose two sides are both in the lists. */
export const solve: Solve = ({ instruction }) => {
  const socketsOf = (thing: string): string[] =>
    new RegExp(`Prises ${thing}\\s: (.+)`).exec(instruction)?.[1]?.split(', ') ?? []
  const computer = socketsOf('de l’ordinateur')
  const projector = socketsOf('du projecteur')
  const [number = ''] =
    readRows(instruction).find(
      ([, left = '', right = '']) => computer.includes(left) && projector.includes(right),
    ) ?? []
  return `Adaptateur ${number}`
}

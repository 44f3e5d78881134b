import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Line by line, all three conditions. */
export const solve: Solve = ({ instruction }) => {
  const people = Number(/pour (\d+) personnes/.exec(instruction)?.[1])
  const fits = ([, most, offline, back]: readonly string[]): boolean =>
    Number(most) >= people && offline === 'oui' && back === 'oui'
  return readRows(instruction).slice(1).find(fits)?.[0] ?? ''
}

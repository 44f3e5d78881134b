import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const numberOf = (text: string | undefined): number => Number((text ?? '').replaceAll(/\D/g, ''))

/** Line by line, both conditions. */
export const solve: Solve = ({ instruction }) => {
  const minimum = numberOf(/moins ([\d\s]+) pixels/.exec(instruction)?.[1])
  const fits = ([, width, height]: readonly string[]): boolean =>
    numberOf(width) > numberOf(height) && numberOf(width) >= minimum
  return readRows(instruction).slice(1).find(fits)?.[0] ?? ''
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const numberOf = (text: string | undefined): number => Number((text ?? '').replaceAll(/\D/g, ''))

/** The weight of each setting, the heaviest that stays below the limit. */
export const solve: Solve = ({ instruction }) => {
  const seconds = numberOf(/dure ([\d\s]+) secondes/.exec(instruction)?.[1])
  const limit = numberOf(/plus de ([\d\s]+)Mo/.exec(instruction)?.[1])
  const fitting = readRows(instruction)
    .slice(1)
    .filter(([, image, sound]) => ((numberOf(image) + numberOf(sound)) * seconds) / 8 / 1_000 <= limit)
    .toSorted(([, one], [, two]) => numberOf(two) - numberOf(one))
  return fitting[0]?.[0] ?? ''
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The titles of the slides, in order. */
export const solve: Solve = ({ instruction }) => {
  const slides = readRows(instruction).filter(
    ([, style]) => style === 'Titre du document' || style === 'Titre 1',
  )
  return [String(slides.length), slides[2]?.[0] ?? '']
}

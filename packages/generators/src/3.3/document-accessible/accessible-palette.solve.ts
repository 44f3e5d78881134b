import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Tries each ink on both backgrounds. */
export const solve: Solve = ({ instruction, labels }) => {
  const number = (text = ''): number => Number(text.replace(',', '.'))
  const tint = number(/luminance (0,\d+)\)/.exec(instruction)?.[1])
  const [, ...rows] = readRows(instruction)
  const contrast = (ink: number, back: number): number =>
    (Math.max(ink, back) + 0.05) / (Math.min(ink, back) + 0.05)
  const tried = rows.find(([name = '']) => labels[0]?.includes(name))
  const fits = rows.filter(([, ink]) => contrast(number(ink), 1) >= 4.5 && contrast(number(ink), tint) >= 4.5)
  return [contrast(number(tried?.[1]), tint).toFixed(2), fits.length === 1 ? (fits[0]?.[0] ?? '') : '']
}

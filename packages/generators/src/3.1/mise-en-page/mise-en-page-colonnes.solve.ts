import type { Solve } from '../../values.ts'

/** By trying widths, a tenth of a millimetre after the other, until the columns fill the page. */
export const solve: Solve = ({ instruction }) => {
  const read = (pattern: RegExp): number => Number((pattern.exec(instruction)?.[1] ?? '').replace(',', '.'))
  const page = read(/page fait ([\d,]+)/)
  const margin = read(/droite font ([\d,]+)/)
  const columns = read(/en (\d) colonnes/)
  const gap = read(/laisser ([\d,]+)/)
  const widths = Array.from({ length: 3_000 }, (_, index) => index / 100)
  const fits = (width: number): boolean =>
    Math.abs(columns * width + (columns - 1) * gap + 2 * margin - page) < 0.001
  return [String(Math.round((page - 2 * margin) * 100) / 100), String(widths.find(fits) ?? '')]
}

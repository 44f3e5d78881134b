import type { Solve } from '../../values.ts'

/** All slides but those that keep to every rule. */
export const solve: Solve = ({ instruction, files }) => {
  const most = Number(/a (\d+) mots/.exec(instruction)?.[1])
  const least = Number(/moins (\d+) points/.exec(instruction)?.[1])
  const [sheet] = Object.values(files)
  const slides = Array.isArray(sheet) ? sheet.slice(1) : []
  const good = slides.filter((row) => {
    const [, words = 0, size = 0, contrast = 0] = Array.isArray(row) ? row.map(Number) : []
    return words <= most && size >= least && contrast >= 4.5
  })
  return String(slides.length - good.length)
}

import type { Solve } from '../../values.ts'

/** Slide by slide, from the text of the file. */
export const solve: Solve = ({ files }) => {
  const lines = Object.values(files)[0]
  const slides = (Array.isArray(lines) ? lines.join('\n') : '').split('DIAPOSITIVE').slice(1)
  const pointsOf = (slide: string): string[] => slide.split('\n').filter((line) => line.startsWith('- '))
  const count = (breaks: (slide: string) => boolean): string => String(slides.filter(breaks).length)
  return [
    count((slide) => pointsOf(slide).length > 4),
    count((slide) => pointsOf(slide).some((point) => point.split(' ').length > 7)),
    count((slide) => slide.includes('[image') && !slide.includes('Source')),
  ]
}

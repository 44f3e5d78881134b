import type { Solve } from '../../values.ts'

/** Cuts the group out of the drawing, and looks at each of its shapes. */
export const solve: Solve = ({ files }) => {
  const lines = Object.values(files)[0]
  const text = Array.isArray(lines) ? lines.join('\n') : ''
  const [, colour = '', inside = ''] = /<g id="volets" fill="(.+?)">([\s\S]*?)<\/g>/.exec(text) ?? []
  const shapes = inside.match(/<rect [^>]*>/g) ?? []
  return [colour, String(shapes.filter((shape) => !shape.includes('fill=')).length)]
}

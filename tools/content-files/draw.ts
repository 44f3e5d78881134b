/** Shapes for the bank’s pictures: plain SVG without style, code or link, legible 320 px wide. */

export const colours = {
  ink: '#1C2333',
  muted: '#565E70',
  line: '#8A90A0',
  paper: '#FFFFFF',
  shade: '#EEF1F6',
  blue: '#1F4FA8',
  pale: '#CFE0F7',
  red: '#B3261E',
  green: '#1E6B3A',
  orange: '#A34A00',
} as const

type Paint = {
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: boolean
}

type Lettering = {
  readonly size?: number
  readonly bold?: boolean
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const paint = ({ fill = 'none', stroke, width = 1.5, dash = false }: Paint): string =>
  `fill="${fill}"${stroke ? ` stroke="${stroke}" stroke-width="${width}"` : ''}${dash ? ' stroke-dasharray="6 4"' : ''}`

const round = (value: number): number => Math.round(value * 10) / 10

export type Box = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly r?: number
}

export const rect = ({ x, y, w, h, r = 0 }: Box, style: Paint): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${r}" ${paint(style)}/>`

export type Point = readonly [x: number, y: number]

export const line = ([x1, y1]: Point, [x2, y2]: Point, style: Paint): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${paint(style)}/>`

export const circle = ([x, y]: Point, r: number, style: Paint): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${paint(style)}/>`

export const shape = (path: string, style: Paint): string => `<path d="${path}" ${paint(style)}/>`

export const polygon = (points: readonly Point[], style: Paint): string =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" ${paint(style)}/>`

export const polyline = (points: readonly Point[], style: Paint): string =>
  `<polyline points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" ${paint(style)}/>`

export function words([x, y]: Point, text: string, lettering: Lettering = {}): string {
  const { size = 15, bold = false, fill = colours.ink, anchor = 'start' } = lettering
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${fill}">${escapeText(text)}</text>`
}

/** A picture on a white ground, whatever the page’s theme. */
export function picture(w: number, h: number, shapes: readonly string[]): string {
  const ground = rect({ x: 0, y: 0, w, h }, { fill: colours.paper })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="Arial, Helvetica, sans-serif">\n${[ground, ...shapes].join('\n')}\n</svg>\n`
}

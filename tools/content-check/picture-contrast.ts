/** Whether the words of a drawing stand out from what is drawn under them. */

type Attributes = ReadonlyMap<string, string>
type Shape = { readonly holds: (x: number, y: number) => boolean; readonly fill: string }

const element = /<(rect|circle|polygon|text)\b([^>]*)>(?:([^<]*)<\/text>)?/g
const attribute = /([\w-]+)="([^"]*)"/g

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return channels.reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0)
}

function contrastOf(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

const isColour = (text: string | undefined): text is string => /^#[0-9a-f]{6}$/i.test(text ?? '')

function shapeOf(name: string, read: (key: string) => number, attributes: Attributes): Shape | undefined {
  const fill = attributes.get('fill')
  if (!isColour(fill)) return undefined
  if (name === 'circle')
    return { fill, holds: (x, y) => Math.hypot(x - read('cx'), y - read('cy')) <= read('r') }
  if (name === 'polygon') {
    const points = (attributes.get('points') ?? '').split(' ').map((point) => point.split(',').map(Number))
    return { fill, holds: (x, y) => isInside(points, x, y) }
  }
  const [left, top] = [read('x'), read('y')]
  return {
    fill,
    holds: (x, y) => x >= left && x <= left + read('width') && y >= top && y <= top + read('height'),
  }
}

/** Counts the sides that a line to the right crosses. */
function isInside(points: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false
  points.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = points[(index + 1) % points.length] ?? []
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

/** Words that stand out by less than 4.5, or 3 where they are large. Paths are not looked at: few words stand on one. */
export function findFaintWords(svg: string): string[] {
  const shapes: Shape[] = []
  const faint: string[] = []
  for (const [, name = '', inside = '', words = ''] of svg.matchAll(element)) {
    const attributes = new Map(
      [...inside.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const),
    )
    const read = (key: string): number => Number(attributes.get(key) ?? 0)
    if (name === 'text') {
      const size = read('font-size') || 16
      const fill = attributes.get('fill') ?? '#000000'
      const [x, y] = [read('x') + shift(attributes, words, size), read('y') - size / 3]
      const ground = shapes.findLast((shape) => shape.holds(x, y))?.fill ?? '#FFFFFF'
      const isLarge = size >= 24 || (size >= 18.7 && attributes.get('font-weight') === 'bold')
      if (isColour(fill) && contrastOf(fill, ground) < (isLarge ? 3 : 4.5)) faint.push(words.trim())
    } else {
      const shape = shapeOf(name, read, attributes)
      if (shape) shapes.push(shape)
    }
  }
  return faint
}

/** From where the words are anchored to a letter in their midst. */
function shift(attributes: Attributes, words: string, size: number): number {
  const half = (words.length * size) / 4
  const anchor = attributes.get('text-anchor') ?? 'start'
  return anchor === 'middle' ? 0 : anchor === 'end' ? -half : half
}

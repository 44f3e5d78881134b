import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string): string =>
  readFileSync(new URL(`../packages/ui/src/styles/${file}`, import.meta.url), 'utf8')

/** The colours of a sheet, light and dark. */
function readColours(css: string): { light: Map<string, string>; dark: Map<string, string> } {
  const pairs = [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
  return {
    light: new Map(pairs.map(([, name = '', light = '']) => [name, light])),
    dark: new Map(pairs.map(([, name = '', , dark = '']) => [name, dark])),
  }
}

const usual = readColours(read('tokens.css'))
const strong = readColours(read('reading.css'))

/** Relative luminance and contrast ratio, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return channels.reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0)
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

const texts = [
  'ink',
  'muted',
  'action',
  'success',
  'warning',
  'danger',
  'area-1',
  'area-2',
  'area-3',
  'area-4',
  'area-5',
]

test('the strong contrast has a colour of its own for each of the usual ones', () => {
  expect([...strong.light.keys()]).toEqual([...usual.light.keys()])
})

test.each([
  ['light', usual.light, 4.5, 3],
  ['dark', usual.dark, 4.5, 3],
  ['strong light', strong.light, 7, 4.5],
  ['strong dark', strong.dark, 7, 4.5],
] as const)('in %s, texts stand out their measure and lines by theirs', (_, colours, ofText, ofLine) => {
  const colour = (name: string): string => colours.get(name) ?? ''
  for (const ground of ['paper', 'surface']) {
    for (const name of texts)
      expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(ofText)
    expect(contrast(colour('line'), colour(ground)), `line on ${ground}`).toBeGreaterThanOrEqual(ofLine)
  }
  expect(contrast(colour('on-action'), colour('action')), 'words on a button').toBeGreaterThanOrEqual(ofText)
  for (const kind of ['success', 'warning', 'danger'])
    expect(
      contrast(colour('ink'), colour(`${kind}-soft`)),
      `words of a ${kind} notice`,
    ).toBeGreaterThanOrEqual(ofText)
})

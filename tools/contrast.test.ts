import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../packages/ui/src/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

function readColours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  )
}

const lightColours = readColours(light)
const themes = { light: lightColours, dark: new Map([...lightColours, ...readColours(dark)]) }

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

test.each(Object.entries(themes))('in %s, texts stand out by 4.5 and lines by 3', (_, colours) => {
  const colour = (name: string): string => colours.get(name) ?? ''
  for (const ground of ['paper', 'surface']) {
    for (const name of texts)
      expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('line'), colour(ground)), `line on ${ground}`).toBeGreaterThanOrEqual(3)
  }
  expect(contrast(colour('on-action'), colour('action')), 'words on a button').toBeGreaterThanOrEqual(4.5)
  for (const kind of ['success', 'warning', 'danger'])
    expect(
      contrast(colour('ink'), colour(`${kind}-soft`)),
      `words of a ${kind} notice`,
    ).toBeGreaterThanOrEqual(4.5)
})

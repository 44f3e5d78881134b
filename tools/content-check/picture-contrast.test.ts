import { expect, it } from 'vitest'
import { findFaintWords } from './picture-contrast.ts'

const draw = (...shapes: readonly string[]): string => `<svg xmlns="x">${shapes.join('\n')}</svg>`
const words = (fill: string, more = 'x="10" y="20" font-size="14"'): string =>
  `<text ${more} fill="${fill}">Bonjour</text>`
const ground = (fill: string): string => `<rect x="0" y="0" width="100" height="50" fill="${fill}"/>`

it('measures words against the last shape under them', () => {
  expect(findFaintWords(draw(ground('#FFFFFF'), words('#1C2333')))).toEqual([])
  expect(findFaintWords(draw(ground('#FFFFFF'), words('#A9AFBD')))).toEqual(['Bonjour'])
  expect(findFaintWords(draw(ground('#FFFFFF'), ground('#1F4FA8'), words('#FFFFFF')))).toEqual([])
  expect(findFaintWords(draw(words('#FFFFFF'), ground('#1F4FA8')))).toEqual(['Bonjour'])
})

it('asks less of large words, and finds those on circles and triangles', () => {
  const large = 'x="50" y="60" font-size="28" text-anchor="middle"'
  expect(findFaintWords(draw(words('#8A90A0', large)))).toEqual([])
  const circle = '<circle cx="50" cy="50" r="30" fill="#2F6F2A"/>'
  const triangle = '<polygon points="0,100 50,0 100,100" fill="#2F6F2A"/>'
  for (const shape of [circle, triangle]) {
    expect(findFaintWords(draw(shape, words('#FFFFFF', large)))).toEqual([])
    expect(findFaintWords(draw(shape, words('#1C2333', large)))).toEqual(['Bonjour'])
  }
})

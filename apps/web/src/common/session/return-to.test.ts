import { expect, test } from 'vitest'
import { safeReturn } from './return-to.ts'

test.each([
  '//ailleurs.example',
  '/\\ailleurs.example',
  '/\t/ailleurs.example',
  '/\n/ailleurs.example',
  '\t//ailleurs.example',
  'https://ailleurs.example',
  'javascript:alert(1)',
  '',
])('%j could lead away, and the home page takes its place', (address) => {
  expect(safeReturn(address, '/orga')).toBe('/orga')
})

test.each([undefined, null])('%j leads to the home page', (address) => {
  expect(safeReturn(address)).toBe('/')
})

test('a page of ours is gone back to', () => {
  expect(safeReturn('/orga/1/eleves?nom=Ann%C3%A9e#haut')).toBe('/orga/1/eleves?nom=Ann%C3%A9e#haut')
})

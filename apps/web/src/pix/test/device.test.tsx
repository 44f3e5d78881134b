import { expect, test, vi } from 'vitest'
import { deviceHere } from './device.ts'

function sitAt({ pointers, size }: { pointers: readonly string[]; size: readonly [number, number] }) {
  const matchMedia = (query: string) => ({ matches: pointers.includes(query) })
  vi.stubGlobal('matchMedia', matchMedia)
  vi.stubGlobal('screen', { width: size[0], height: size[1] })
  return deviceHere()
}

const touch = ['(pointer: coarse)']

test.each([
  ['phone', touch, [390, 844]],
  ['phone', touch, [844, 390]],
  ['tablet', touch, [1024, 768]],
  ['desktop', [], [1920, 1080]],
  ['desktop', [], [500, 900]],
  ['desktop', ['(pointer: coarse)', '(any-pointer: fine)'], [1280, 800]],
] as const)('a %s has the pointers %j and a screen of %j', (device, pointers, size) => {
  expect(sitAt({ pointers, size })).toBe(device)
})

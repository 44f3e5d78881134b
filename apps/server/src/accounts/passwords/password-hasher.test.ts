import { afterAll, expect, test } from 'vitest'
import { createPasswordHasher } from './password-hasher.ts'

const hasher = createPasswordHasher({ threads: 1, places: 3 })
const place = hasher.takePlace()
afterAll(() => hasher.close())

test('the right password is recognised, another is not', async () => {
  const hash = await place.hash('Tilleul2026')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await place.verify(hash, 'Tilleul2026')).toBe(true)
  expect(await place.verify(hash, 'tilleul2026')).toBe(false)
})

test('an accent is the same letter whichever way the keyboard composes it', async () => {
  const hash = await place.hash('\u00c9t\u00e92026')
  expect(await place.verify(hash, 'E\u0301te\u03012026')).toBe(true)
})

test('without a hash no password is right', async () => {
  expect(await place.verify(undefined, 'Autre2026')).toBe(false)
})

test('a hash that cannot be read is an error, and the next one is served', async () => {
  await expect(place.verify('not a hash', 'Tilleul2026')).rejects.toThrow()
  expect(await place.hash('Tilleul2026')).toContain('argon2id')
})

test('when all places are taken one must come back later, until somebody leaves', () => {
  const [second, third] = [hasher.takePlace(), hasher.takePlace()]
  expect(() => hasher.takePlace()).toThrow(
    expect.objectContaining({ code: 'too_many_requests', facts: { details: { seconds: 10 } } }),
  )
  third[Symbol.dispose]()
  expect(() => hasher.takePlace()[Symbol.dispose]()).not.toThrow()
  second[Symbol.dispose]()
})

test('the event loop stays free while a class waits', async () => {
  const hashes = Array.from({ length: 35 }, () => place.hash('Tilleul2026'))
  let ticks = 0
  const timer = setInterval(() => ticks++, 5)
  await Promise.all(hashes)
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(10)
})

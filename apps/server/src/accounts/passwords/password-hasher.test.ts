import { afterAll, expect, test } from 'vitest'
import { createPasswordHasher } from './password-hasher.ts'

const hasher = createPasswordHasher({ threads: 1, maxWaiting: 2 })
afterAll(() => hasher.close())

test('the right password is recognised, another is not', async () => {
  const hash = await hasher.hash('Tilleul2026')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await hasher.verify(hash, 'Tilleul2026')).toBe(true)
  expect(await hasher.verify(hash, 'tilleul2026')).toBe(false)
})

test('an accent is the same letter whichever way the keyboard composes it', async () => {
  const hash = await hasher.hash('\u00c9t\u00e92026')
  expect(await hasher.verify(hash, 'E\u0301te\u03012026')).toBe(true)
})

test('without a hash no password is right, and the answer takes as long', async () => {
  const hash = await hasher.hash('Tilleul2026')
  const time = async (known: string | undefined) => {
    const start = performance.now()
    for (let round = 0; round < 5; round++) expect(await hasher.verify(known, 'Autre2026')).toBe(false)
    return performance.now() - start
  }
  const ratio = (await time(undefined)) / (await time(hash))
  expect(ratio).toBeGreaterThan(0.3)
  expect(ratio).toBeLessThan(3)
})

test('a hash that cannot be read is an error, and the next one is served', async () => {
  await expect(hasher.verify('not a hash', 'Tilleul2026')).rejects.toThrow()
  expect(await hasher.hash('Tilleul2026')).toContain('argon2id')
})

test('beyond the bound there is no room, until the waiting ones are served', async () => {
  const hashes = [1, 2, 3].map(() => hasher.hash('Tilleul2026'))
  expect(() => hasher.checkRoom()).toThrow(expect.objectContaining({ code: 'too_many_requests' }))
  await Promise.all(hashes)
  expect(() => hasher.checkRoom()).not.toThrow()
})

test('the event loop stays free while many wait', async () => {
  const storm = createPasswordHasher({ threads: 1 })
  const hashes = Array.from({ length: 35 }, () => storm.hash('Tilleul2026'))
  let ticks = 0
  const timer = setInterval(() => ticks++, 5)
  await Promise.all(hashes)
  clearInterval(timer)
  await storm.close()
  expect(ticks).toBeGreaterThan(10)
})

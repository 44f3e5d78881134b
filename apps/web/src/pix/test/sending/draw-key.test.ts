import { assessmentsContract } from '@orga/contract'
import { expect, test, vi } from 'vitest'
import { drawKey } from './draw-key.ts'

test('a key is one that the contract takes, in a page without TLS too', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const keys = Array.from({ length: 200 }, drawKey)
  const { clientKey } = assessmentsContract.submitAnswer.input.shape
  for (const key of keys) expect(clientKey.safeParse(key).success).toBe(true)
  expect(new Set(keys).size).toBe(200)
  vi.unstubAllGlobals()
})

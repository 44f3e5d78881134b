import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseSearch } from './normalise-search.ts'

test('accents, case, hyphens and apostrophes do not matter', () => {
  expect(normaliseSearch('D’ESSAI-Ÿvernœud')).toBe('d essai yvernoeud')
  expect(normaliseSearch("d'essai  YVERNOEUD ")).toBe('d essai yvernoeud')
})

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = normaliseSearch(text)
      expect(normaliseSearch(once)).toBe(once)
    }),
  )
})

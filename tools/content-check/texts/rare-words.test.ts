import { expect, it } from 'vitest'
import { findRareWords } from './rare-words.ts'

it('lists long words that only one tube has, and neither code nor addresses', () => {
  const rare = findRareWords([
    { tubeId: 'a', text: 'Un **chronomètre** et un ordinateur. `hexadécimale` lea.incomparable@lac.example' },
    { tubeId: 'a', text: 'Le chronomètre, la bibliothèque.' },
    { tubeId: 'b', text: 'La Bibliothèque et la température.' },
  ])
  expect([...rare]).toEqual([
    ['a', ['chronomètre']],
    ['b', ['température']],
  ])
})

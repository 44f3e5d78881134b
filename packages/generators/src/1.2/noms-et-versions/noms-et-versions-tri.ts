import type { Draw } from '../../values.ts'

const words = ['photo', 'page', 'scan', 'clip', 'note']

/** Numbers of one, two and three digits, whose order as words is not their order as numbers. */
export const draw: Draw = (random) => {
  const low = random.integer(1, 3)
  const high = random.integer(5, 8)
  const numbers = [
    `${low}${random.integer(0, 4)}${random.integer(0, 9)}`,
    `${low}${random.integer(5, 9)}`,
    `${high - 1}`,
    `${high}${random.integer(1, 9)}`,
  ]
  const word = random.pick(words)
  return { fichiers: numbers.map((number) => `${word}${number}.jpg`).toSorted() }
}

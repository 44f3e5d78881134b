import type { Draw } from '../../values.ts'

/** Read as decimal numbers or as texts, they would not be in this order. */
export const draw: Draw = (random) => {
  const major = random.integer(2, 7)
  const chiffre = random.integer(7, 9)
  const low = random.integer(1, 3)
  return {
    chiffre,
    neuf: `${major}.${chiffre}`,
    dix: `${major}.10`,
    versions: [
      `Version ${major - 1}.${random.integer(12, 19)}`,
      `Version ${major}.${low}.${random.integer(2, 8)}`,
      `Version ${major}.${chiffre}`,
      `Version ${major}.10`,
      `Version ${major}.10.${random.integer(1, 5)}`,
    ],
  }
}

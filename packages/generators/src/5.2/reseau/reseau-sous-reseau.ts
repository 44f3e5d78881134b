import type { Draw } from '../../values.ts'

const sizes = [
  { bits: 26, taille: 64 },
  { bits: 27, taille: 32 },
  { bits: 28, taille: 16 },
]

/** A machine in any part of the network but the first, and another in its part or beside it. */
export const draw: Draw = (random) => {
  const { bits, taille } = random.pick(sizes)
  const debut = `10.${random.integer(2, 40)}.${random.integer(2, 90)}`
  // Not the last part: the wrong answer “the next one” must be an address.
  const bas = taille * random.integer(1, 256 / taille - 2)
  const haut = bas + taille - 1
  const dernier = bas + random.integer(3, taille - 4)
  const isInside = random.pick([true, false])
  const near = bas + random.integer(2, taille - 2)
  const autreDernier = isInside ? (near === dernier ? near + 1 : near) : bas - random.integer(2, 12)
  return {
    bits,
    taille,
    debut,
    dernier,
    bas,
    haut,
    autreDernier,
    machine: `${debut}.${dernier}`,
    autre: `${debut}.${autreDernier}`,
    premiere: `${debut}.${bas}`,
    zero: `${debut}.0`,
    suivante: `${debut}.${haut + 1}`,
    appareils: taille - 2,
    voit: isInside ? 'Oui' : 'Non',
    place: isInside ? 'fait partie' : 'ne fait pas partie',
  }
}

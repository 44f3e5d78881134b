import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const [niveau = '', ...others] = random.shuffle(['6e A', '6e B', '5e A', '5e B'])
  const some = (count: number, one: () => string[]): string[][] => Array.from({ length: count }, one)
  const justes = random.integer(6, 11)
  const rendues = random.integer(12, 16)
  const ailleurs = random.integer(18, 24)
  const marks = random.shuffle([
    ...some(justes, () => [niveau, 'non']),
    ...some(rendues, () => [niveau, 'oui']),
    ...some(ailleurs, () => [random.pick(others), 'non']),
    ...some(random.integer(25, 30), () => [random.pick(others), 'oui']),
  ])
  return {
    niveau,
    justes,
    classe: justes + rendues,
    attendues: justes + ailleurs,
    eleves: [
      ['Prénom', 'Nom', 'Classe', 'Autorisation rendue'],
      ...marks.map((mark) => [random.pick(firstNames), random.pick(lastNames), ...mark]),
    ],
  }
}

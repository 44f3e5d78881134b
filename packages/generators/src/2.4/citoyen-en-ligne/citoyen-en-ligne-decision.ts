import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type File = readonly [kilometres: number, grant: string, sibling: string, decision: string]

/** Those of the most points, by far or by a little, one of whom lives beyond the limit. */
const drawAccepted = (random: Random): File[] => [
  ...random.some([41, 43, 45, 47, 49, 51, 53, 55], 4).map((far): File => [far, 'oui', 'oui', 'accepté']),
  [random.integer(62, 79), 'non', 'oui', 'accepté'],
  [random.integer(57, 60), 'oui', 'non', 'accepté'],
  [random.integer(62, 75), 'oui', 'non', 'accepté'],
]

const drawRefused = (random: Random): File[] => [
  ...random.some([12, 19, 26, 33, 38, 42], 4).map((far): File => [far, 'non', 'oui', 'refusé']),
  ...random.some([8, 15, 22, 29, 36, 40], 4).map((far): File => [far, 'oui', 'non', 'refusé']),
  ...random.some([9, 17, 28, 37, 44, 52], 4).map((far): File => [far, 'non', 'non', 'refusé']),
]

/** The program forgets a limit: one file passes that should not, before another. */
export const draw: Draw = (random) => {
  const victim: File = [random.integer(50, 54), 'oui', 'non', 'refusé']
  const next: File = [random.integer(45, 48), 'oui', 'non', 'refusé']
  const favoured: File = [random.integer(88, 130), 'non', 'non', 'accepté']
  const files = random.shuffle([...drawAccepted(random), ...drawRefused(random), victim, next, favoured])
  const nameOf = (file: File): string => `D${String(files.indexOf(file) + 1).padStart(2, '0')}`
  return {
    refuse: nameOf(victim),
    favori: nameOf(favoured),
    suivant: nameOf(next),
    points: victim[0] + 25,
    dossiers: [
      ['Dossier', 'Kilomètres', 'Boursier', 'Frère ou sœur', 'Décision'],
      ...files.map((file) => [nameOf(file), ...file]),
    ],
  }
}

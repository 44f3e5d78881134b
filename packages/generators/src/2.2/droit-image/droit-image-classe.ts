import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

type Line = readonly [pupil: string, first: string, second: string, place: string]

/** A class in which leaving out each condition gives another number. */
export const draw: Draw = (random) => {
  const sites = ['Site', 'Journal et site']
  const repeat = (count: number, line: () => Line): Line[] => Array.from({ length: count }, line)
  const second = (): string => random.pick(['oui', 'oui', '—'])
  const juste = random.integer(8, 13)
  const [paper = 0, pupil = 0, adult = 0] = random.some([2, 3, 4, 5], 3)
  const lines = random.shuffle([
    ...repeat(juste, () => ['oui', 'oui', second(), random.pick(sites)]),
    ...repeat(paper, () => ['oui', 'oui', second(), 'Journal']),
    ...repeat(pupil, () => ['non', 'oui', second(), random.pick(sites)]),
    ...repeat(adult, () => ['oui', 'oui', 'non', random.pick(sites)]),
    ...repeat(2, () => ['non', 'non', 'non', '—']),
  ])
  const names = random.some(lastNames, lines.length)
  return {
    juste,
    sanssite: juste + paper,
    sanseleve: juste + pupil,
    sansresponsable: juste + adult,
    accords: [
      ['Élève', 'Élève d’accord', 'Responsable 1', 'Responsable 2', 'Endroits'],
      ...lines.map((line, index) => [`${random.pick(firstNames)} ${names[index] ?? ''}`, ...line]),
    ],
  }
}

import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const subjects = ['montagne', 'rivière', 'forêt', 'cascade', 'dune', 'prairie', 'falaise']

export const draw: Draw = (random) => {
  const licences = random.shuffle([
    { kind: 'bonne', text: random.pick(['CC BY', 'CC BY-SA']) },
    { kind: 'sansModifier', text: random.pick(['CC BY-ND', 'CC BY-NC-ND']) },
    { kind: 'sansVendre', text: random.pick(['CC BY-NC', 'CC BY-NC-SA']) },
  ])
  const [a, b, c] = licences
  const pageOf = (kind: string): string => 'abc'.charAt(licences.findIndex((one) => one.kind === kind))
  const [auteurA, auteurB, auteurC] = [1, 2, 3].map(
    () => `${random.pick(firstNames)} ${random.pick(lastNames)}`,
  )
  return {
    sujet: random.pick(subjects),
    licenceA: a?.text ?? '',
    licenceB: b?.text ?? '',
    licenceC: c?.text ?? '',
    auteurA: auteurA ?? '',
    auteurB: auteurB ?? '',
    auteurC: auteurC ?? '',
    pageBonne: pageOf('bonne'),
    bonne: `vue-${pageOf('bonne')}.jpg`,
    pageSansModifier: pageOf('sansModifier'),
    sansModifier: `vue-${pageOf('sansModifier')}.jpg`,
    pageSansVendre: pageOf('sansVendre'),
    sansVendre: `vue-${pageOf('sansVendre')}.jpg`,
  }
}

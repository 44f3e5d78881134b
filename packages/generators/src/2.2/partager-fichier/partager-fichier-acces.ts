import { addressOf, firstNames, lastNames } from '../../people.ts'
import { timeOfDay } from '../../french.ts'
import type { Draw } from '../../values.ts'

const school = 'lys.example'
const foreign = ['courrier.example', 'boite.example', 'message.example']
const alike = ['lys.example.test', 'lys-college.example', 'iys.example']

/** Openings by people of the school and by others, some of whom came twice, were refused, or look like the school. */
export const draw: Draw = (random) => {
  const names = random.some(lastNames, 40)
  const account = (index: number, host: string): string =>
    addressOf(random.pick(firstNames), names[index] ?? '', host)
  const plain = random.integer(3, 6)
  const imitating = random.integer(1, 2)
  const [refused = 0, twice = 0] = random.some([1, 2, 3], 2)
  const outside = [
    ...Array.from({ length: plain }, (_, index) => account(index, random.pick(foreign))),
    ...Array.from({ length: imitating }, (_, index) => account(10 + index, random.pick(alike))),
  ]
  const lines = random.shuffle([
    ...outside.map((who) => [who, 'ouvert']),
    ...outside.slice(0, twice).map((who) => [who, 'ouvert']),
    ...Array.from({ length: refused }, (_, index) => [account(20 + index, random.pick(foreign)), 'refusé']),
    ...Array.from({ length: 9 }, (_, index) => [account(24 + index, school), 'ouvert']),
    [account(35, school), 'refusé'],
  ])
  return {
    juste: plain + imitating,
    lignes: plain + imitating + twice,
    avecechecs: plain + imitating + refused,
    sansimitation: plain,
    journal: [
      ['Heure', 'Compte', 'Résultat'],
      ...lines.map(([who = '', result = ''], index) => [timeOfDay(490 + 7 * index), who, result]),
    ],
  }
}

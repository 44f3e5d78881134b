import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const names = random.some(firstNames, 3)
  const trajet = random.pick(['car', 'train'])
  const repas = random.pick(['cantine', 'sac'])
  const [eaten, brought] =
    repas === 'cantine' ? ['mange chaud', 'mange froid'] : ['mange froid', 'mange chaud']
  const rows = names.map((name) => [
    name,
    random.pick(['car', 'train', 'voiture']),
    random.pick(['cantine', 'sac']),
  ])
  const [name = '', way = '', meal = ''] = random.pick(rows)
  const write = (together: boolean, there: boolean): string =>
    `${name} ${together ? 'part avec le groupe' : 'vient en famille'} et ${there ? eaten : brought}.`
  const together = way === trajet
  const there = meal === repas
  return {
    trajet,
    repas,
    prenom: name,
    trajetLu: way,
    repasLu: meal,
    siRepas: eaten,
    sinonRepas: brought,
    tableau: [['Prénom', 'Trajet', 'Repas'], ...rows],
    phraseJuste: write(together, there),
    phraseInverse: write(!together, !there),
    phraseTransport: write(!together, there),
  }
}

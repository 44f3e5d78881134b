import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const parts = ['Introduction', 'Histoire', 'Climat', 'Animaux', 'Carte', 'Conclusion', 'Sources', 'Interview']
const outcomes = ['Garder le premier fichier', 'Garder la copie en conflit', 'Réunir les deux à la main']
const reasons = [
  'Ici, le premier fichier contient tout.',
  'Ici, la copie en conflit contient tout.',
  'Ici, chacun a une partie qui manque à l’autre.',
]

/** Parts that both have, and one or two that only one has, or one each. */
export const draw: Draw = (random) => {
  const kind = random.integer(0, 2)
  const [a = '', b = '', ...common] = random.some(parts, 5)
  const onlyFirst = kind === 0 ? [a, b] : kind === 1 ? [] : [a]
  const onlyCopy = kind === 0 ? [] : kind === 1 ? [a, b] : [b]
  const has = (is: boolean): string => (is ? 'oui' : 'non')
  const rows = random
    .shuffle([...common, a, b])
    .map((part) => [
      part,
      has(common.includes(part) || onlyFirst.includes(part)),
      has(common.includes(part) || onlyCopy.includes(part)),
    ])
  const why = (other: number): string =>
    other === 2
      ? 'Ce serait du travail pour rien\u00a0: un fichier contient déjà tout.'
      : `Tu perdrais une partie\u00a0: ${(other === 0 ? onlyCopy : onlyFirst)[0] ?? ''}.`
  const [one = 0, two = 0] = [0, 1, 2].filter((other) => other !== kind)
  return {
    prenom: random.pick(firstNames),
    juste: outcomes[kind] ?? '',
    raison: reasons[kind] ?? '',
    faux1: outcomes[one] ?? '',
    pourquoi1: why(one),
    faux2: outcomes[two] ?? '',
    pourquoi2: why(two),
    tableau: [['Partie', 'Premier fichier', 'Copie en conflit'], ...rows],
  }
}

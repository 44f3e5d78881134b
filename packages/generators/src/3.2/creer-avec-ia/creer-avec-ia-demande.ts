import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const forms = ['un quiz', 'un dialogue', 'une liste de conseils', 'une lettre']
const subjects = ['sur le sommeil', 'sur les abeilles', 'sur le tri des déchets', 'sur la pêche à pied']
const audiences = [
  'pour des élèves de CM2',
  'pour des retraités',
  'pour les parents',
  'pour une classe de 5e',
]
const lengths = ['en dix lignes', 'en cent mots au plus', 'en une demi-page']

/** A demand in four parts, of which one is not said. */
export const draw: Draw = (random) => {
  const parts = [
    { name: 'La forme', low: 'la forme', text: random.pick(forms) },
    { name: 'Le sujet', low: 'le sujet', text: random.pick(subjects) },
    { name: 'Le public', low: 'le public', text: random.pick(audiences) },
    { name: 'La longueur', low: 'la longueur', text: random.pick(lengths) },
  ]
  const [missing, present] = random.shuffle(parts)
  if (!missing || !present) throw new Error('Two parts are needed')
  const said = parts.map(({ name, text }) =>
    name === missing.name ? (name === 'La forme' ? 'quelque chose' : '') : text,
  )
  return {
    prenom: random.pick(firstNames),
    manque: missing.name,
    manqueEnBas: missing.low,
    present: present.name,
    texte: present.text,
    demande: `Écris ${said.filter((text) => text !== '').join(' ')}.`,
  }
}

import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
]

const events = [
  'Qui a gagné le championnat national d’échecs en',
  'Quel film a reçu le grand prix national en',
  'Quelle loi sur les transports a été votée en',
  'Quelle équipe a gagné la coupe nationale de handball en',
]

const present = ['À quelle heure passe mon prochain bus\u202f?', 'Fait-il beau devant chez moi\u202f?']

const tasks = [
  'Résume en trois lignes le texte que je colle ici.',
  'Remplace les mots difficiles du texte que je colle ici.',
  'Pose-moi cinq questions sur la leçon que je colle ici.',
  'Traduis en espagnol le message que je colle ici.',
]

/** One event on each side of the day on which the assistant’s knowledge ends. */
export const draw: Draw = (random) => {
  const at = random.integer(2, 7)
  const year = random.integer(2024, 2025)
  const [before = '', after = ''] = random.some(events, 2)
  const missing = random.pick([
    ...present,
    `Quelle note ${random.pick(firstNames)} aura à son exposé de demain\u202f?`,
  ])
  const [yes, no] = ['Oui', 'Non']
  return {
    limite: `${months[at] ?? ''} ${year}`,
    questions: random.shuffle([
      { label: `${before} ${months[at - random.integer(1, 2)] ?? ''} ${year - 1}\u202f?`, match: yes },
      { label: `${after} ${months[at + random.integer(1, 2)] ?? ''} ${year}\u202f?`, match: no },
      { label: missing, match: no },
      { label: random.pick(tasks), match: yes },
    ]),
  }
}

import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const fields = ['jour', 'heure', 'lieu'] as const
const words = {
  jour: ['lundi', 'mardi', 'jeudi', 'vendredi', 'samedi'],
  heure: ['à midi', 'dès le matin', 'le soir', 'en fin de journée', 'après le repas'],
  lieu: ['au gymnase', 'dans la cour', 'au CDI', 'à la cantine', 'en salle 4'],
}

/** Two changes, a third that a return takes back, a suggestion that is refused, a last change. */
export const draw: Draw = (random) => {
  const [a = 'jour', b = 'heure', c = 'lieu'] = random.shuffle(fields)
  const bags = Object.fromEntries(fields.map((field) => [field, random.shuffle(words[field])]))
  const next = (field: string): string => bags[field]?.pop() ?? ''
  const first = { jour: next('jour'), heure: next('heure'), lieu: next('lieu') }
  const [aOne, bOne, cLost, aLost] = [next(a), next(b), next(c), next(a)]
  const [cRefused, bLast] = [next(c), next(b)]
  const start = 60 * random.integer(9, 11) + random.integer(1, 20)
  const at = (place: number): string => timeOfDay(start + 7 * place)
  const people = random.some(firstNames, 3)
  const lines = [
    `change ${a === 'heure' ? 'l’heure' : `le ${a}`}\u00a0: «\u00a0${aOne}\u00a0»`,
    `change ${b === 'heure' ? 'l’heure' : `le ${b}`}\u00a0: «\u00a0${bOne}\u00a0»`,
    `change ${c === 'heure' ? 'l’heure' : `le ${c}`}\u00a0: «\u00a0${cLost}\u00a0»`,
    `change ${a === 'heure' ? 'l’heure' : `le ${a}`}\u00a0: «\u00a0${aLost}\u00a0»`,
    `restaure la version de ${at(1)}`,
    `suggère, pour ${c === 'heure' ? 'l’heure' : `le ${c}`}\u00a0: «\u00a0${cRefused}\u00a0» (suggestion refusée)`,
    `change ${b === 'heure' ? 'l’heure' : `le ${b}`}\u00a0: «\u00a0${bLast}\u00a0»`,
  ]
  const final = { ...first, [a]: aOne, [b]: bLast }
  return {
    ...final,
    jour0: first.jour,
    heure0: first.heure,
    lieu0: first.lieu,
    choix: [...words.jour, ...words.heure, ...words.lieu],
    retour: `À ${at(4)}, on revient à l’état de ${at(1)}\u00a0: deux changements sont perdus.`,
    tableau: [
      ['Moment', 'Qui', 'Ce qui se passe'],
      ...lines.map((line, place) => [at(place), random.pick(people), line]).toReversed(),
    ],
  }
}

import { dateInFigures, dateInWords, dayAfter } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const tasks = [
  'Affiche',
  'Interview',
  'Montage',
  'Plan',
  'Recherche',
  'Relecture',
  'Texte',
  'Photos',
  'Maquette',
]

/** One task in all is late and this person’s; the others lack one of the three. */
export const draw: Draw = (random) => {
  const [prenom = '', one = '', two = ''] = random.some(firstNames, 3)
  const [juste = '', finie = '', future = '', autre = '', more = '', last = ''] = random.some(tasks, 6)
  const start = { year: 2026, month: random.integer(1, 5), day: random.integer(1, 12) }
  const today = dayAfter(start, 14)
  const before = (): string => dateInFigures(dayAfter(start, random.integer(4, 13)))
  const after = (): string => dateInFigures(dayAfter(today, random.integer(1, 20)))
  const open = (): string => random.pick(['à faire', 'en cours'])
  const rows = [
    [juste, prenom, before(), open()],
    [finie, prenom, before(), 'terminé'],
    [future, prenom, after(), open()],
    [autre, one, before(), open()],
    [more, two, before(), 'terminé'],
    [last, one, after(), open()],
  ]
  return {
    prenom,
    juste,
    finie,
    future,
    autre,
    jour: dateInWords(today),
    choix: rows.map(([task = '']) => task).toSorted((a, b) => a.localeCompare(b, 'fr')),
    tableau: [['Tâche', 'Qui', 'Pour le', 'État'], ...random.shuffle(rows)],
  }
}

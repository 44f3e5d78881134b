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

/** Four tasks, three people, and a task that nobody has taken. */
export const draw: Draw = (random) => {
  const [t1 = '', t2 = '', t3 = '', t4 = ''] = random.some(tasks, 4)
  const [p1 = '', p3 = '', p4 = ''] = random.some(firstNames, 3)
  return { t1, t2, t3, t4, p1, p3, p4 }
}

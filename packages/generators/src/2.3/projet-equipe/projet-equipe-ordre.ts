import type { Draw } from '../../values.ts'

const projects = [
  {
    projet: 'une exposition',
    tasks: [
      'Choisir le sujet',
      'Réunir les images',
      'Demander les accords',
      'Écrire les textes',
      'Imprimer',
      'Accrocher',
    ],
  },
  {
    projet: 'un film court',
    tasks: [
      'Écrire l’histoire',
      'Choisir les rôles',
      'Trouver les lieux',
      'Tourner',
      'Monter',
      'Montrer le film',
    ],
  },
  {
    projet: 'un journal',
    tasks: ['Partager les sujets', 'Enquêter', 'Rédiger', 'Relire', 'Mettre en page', 'Distribuer'],
  },
]

/** A chain, two links of which name an earlier task as well; the table is shuffled. */
export const draw: Draw = (random) => {
  const { projet, tasks } = random.pick(projects)
  // Two neighbours in the middle may change places: both orders make sense.
  const swap = random.integer(0, 1) === 0
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = tasks
  const ordre = swap && projet !== 'un journal' ? [a, c, b, d, e, f] : [a, b, c, d, e, f]
  const more = random.integer(2, 4)
  const rows = ordre.map((task, place) => {
    const before = ordre[place - 1]
    if (before === undefined) return [task, 'rien']
    const earlier = place === more || place === 5 ? [ordre[random.integer(0, place - 2)] ?? ''] : []
    return [task, random.shuffle([before, ...earlier]).join('\u202f; ')]
  })
  return { projet, ordre, tableau: [['Tâche', 'Dépend de'], ...random.shuffle(rows)] }
}

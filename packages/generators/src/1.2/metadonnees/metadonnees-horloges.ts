import { timeOfDay } from '../../french.ts'
import type { Draw } from '../../values.ts'

const moments = ['le lâcher de ballons', 'le gâteau', 'le salut final', 'l’arrivée de la course']
const subjects = [
  'la danse',
  'la scène vide',
  'le stand',
  'la chorale',
  'le tirage au sort',
  'les médailles',
  'le public',
  'le goûter',
]

/** Five photos of two cameras, one of them fast or slow by more than the time between two photos. */
export const draw: Draw = (random) => {
  const ecart = random.integer(26, 48)
  const shift = random.pick([-1, 1]) * ecart
  const instant = random.pick(moments)
  const common = 60 * 15 + random.integer(5, 50)
  const start = common + random.integer(6, 15)
  const [a = '', b = '', c = '', d = ''] = random.some(subjects, 4)
  const first = random.integer(0, 1)
  const inOrder = [a, b, c, d].map((subject, index) => ({
    subject,
    camera: index % 2 === first ? 'A' : 'B',
    time: start + 9 * index + random.integer(0, 5),
  }))
  const shownAt = ({ camera, time }: { camera: string; time: number }): string =>
    timeOfDay(camera === 'A' ? time : time + shift)
  const rows = [
    { subject: instant, camera: 'A', time: common },
    { subject: instant, camera: 'B', time: common },
    ...inOrder,
  ].toSorted((one, other) => one.camera.localeCompare(other.camera))
  return {
    instant,
    ordre: inOrder.map(({ subject }) => `Photo : ${subject}`),
    tableau: [
      ['Appareil', 'Photo', 'Heure indiquée'],
      ...rows.map((row) => [row.camera, row.subject, shownAt(row)]),
    ],
    heureA: timeOfDay(common),
    heureB: timeOfDay(common + shift),
    ecart,
    sens: shift > 0 ? 'd’avance' : 'de retard',
  }
}

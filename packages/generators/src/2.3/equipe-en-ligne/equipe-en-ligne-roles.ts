import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const subjects = ['Cantine', 'Sport', 'Météo', 'Théâtre', 'Livres', 'Voyage', 'Jardin', 'Musique']

/** One person of each sort, all of whom have corrected something too. */
export const draw: Draw = (random) => {
  const [p1 = '', p2 = '', p3 = '', p4 = ''] = random.some(firstNames, 4)
  const roles = random.shuffle(['Textes', 'Images', 'Textes et images', 'Relecture'])
  const topics = random.shuffle(subjects)
  const topic = (): string => topics.pop() ?? ''
  const rows = [p1, p2, p3, p4].flatMap((name, place) => {
    const role = roles[place] ?? ''
    return [
      ...(role.startsWith('Textes') ? [[name, `écrit l’article «\u00a0${topic()}\u00a0»`]] : []),
      ...(role.includes('mages') ? [[name, `dessine l’image de «\u00a0${topic()}\u00a0»`]] : []),
      [name, `${random.pick(['corrige', 'commente'])} l’article «\u00a0${random.pick(subjects)}\u00a0»`],
    ]
  })
  return {
    p1,
    p2,
    p3,
    p4,
    r1: roles[0] ?? '',
    r2: roles[1] ?? '',
    r3: roles[2] ?? '',
    r4: roles[3] ?? '',
    tableau: [['Qui', 'Ce qui a été fait'], ...random.shuffle(rows)],
  }
}

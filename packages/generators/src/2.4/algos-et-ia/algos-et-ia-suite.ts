import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const subjects = ['Animaux', 'Cuisine', 'Danse', 'Espace', 'Jeux', 'Musique', 'Sport', 'Trains']

/** Six videos: one subject three or four times, another at the end. */
export const draw: Draw = (random) => {
  const [premier = '', dernier = '', rare = ''] = random.some(subjects, 3)
  const fois = random.integer(3, 4)
  const before = random.shuffle([...Array.from({ length: fois }, () => premier), rare])
  const watched = [...before, ...(fois === 3 ? [dernier] : []), dernier]
  return {
    prenom: random.pick(firstNames),
    premier,
    dernier,
    rare,
    fois,
    sujets: random.shuffle([premier, dernier, rare]),
    tableau: [['Vidéo', 'Sujet'], ...watched.map((subject, index) => [index + 1, subject])],
  }
}

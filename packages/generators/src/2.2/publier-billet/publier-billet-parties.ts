import { dateInWords, dayAfter } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const titles = ['Une journée au lac', 'Le marais en hiver', 'Sur les traces du renard', 'La grotte aux échos']
const blogs = ['Les Échos du préau', 'La Gazette du couloir', 'Le Petit Carnet', 'Vu de la cour']
const sections = ['Sorties', 'Nature', 'Vie de classe']

/** A post that appears some days after what it tells of. */
export const draw: Draw = (random) => {
  const day = { year: 2026, month: random.integer(3, 6), day: random.integer(2, 24) }
  const [a = '', b = ''] = random.some(firstNames, 2)
  const values = {
    titre: random.pick(titles),
    rubrique: random.pick(sections),
    blog: random.pick(blogs),
    signature: `${a} et ${b}`,
    sortie: dateInWords(day),
    parution: dateInWords(dayAfter(day, random.integer(2, 6))),
  }
  return { ...values, choix: random.shuffle(Object.values(values)) }
}

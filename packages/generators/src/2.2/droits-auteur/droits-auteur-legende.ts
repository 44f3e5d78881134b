import type { Draw } from '../../values.ts'

/** Names of this item alone: no other text of the tube may give the answer. */
const firstNames = ['Ambre', 'Corentin', 'Djibril', 'Eulalie', 'Gaspard', 'Iris', 'Jonas', 'Nahel', 'Ophélie']
const lastNames = ['Aubry', 'Berthou', 'Castaing', 'Delmas', 'Escoffre', 'Faugère', 'Grandjean', 'Hérault']

/** Three people who each made a part of an article, in any order. */
export const draw: Draw = (random) => {
  const [a = '', b = '', c = ''] = random.some(firstNames, 3)
  const [nomphoto = '', d = '', e = ''] = random.some(lastNames, 3)
  const people = { photographe: `${a} ${nomphoto}`, plume: `${b} ${d}`, dessin: `${c} ${e}` }
  const mentions = random.shuffle([
    `Photo\u00a0: ${people.photographe}`,
    `Texte\u00a0: ${people.plume}`,
    `Plan\u00a0: ${people.dessin}`,
  ])
  return { ...people, nomphoto, mentions: `${mentions.join('. ')}.` }
}

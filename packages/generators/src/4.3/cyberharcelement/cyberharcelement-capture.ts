import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const names = ['Capture 1', 'Capture 2', 'Capture 3', 'Capture 4']
const texts = ['le message entier', 'tout le message']
const useless = ['le fond d’écran', 'le niveau de la batterie', 'le nom du réseau', 'la barre du clavier']

/** Four captures: each of the three faulty ones lacks one thing, and shows something of no use instead. */
export const draw: Draw = (random) => {
  const text = random.pick(texts)
  const author = `le pseudo « ${random.pick(['zed', 'kobalt', 'riva', 'nuit', 'ombre'])}_${random.integer(12, 98)} »`
  const date = `le ${random.integer(2, 28)} mars à ${random.integer(17, 21)}\u00a0h\u00a0${random.integer(10, 55)}`
  const extra = random.some(useless, 4)
  const captures = random.shuffle([
    { kind: 'good', parts: [text, author, date] },
    { kind: 'author', parts: [text, date, extra[0] ?? ''] },
    { kind: 'date', parts: [text, author, extra[1] ?? ''] },
    { kind: 'text', parts: ['la moitié du message', author, date] },
  ])
  const nameOf = (kind: string): string => names[captures.findIndex((capture) => capture.kind === kind)] ?? ''
  return {
    prenom: random.pick(firstNames),
    choix: names,
    tableau: [
      ['', 'Ce que l’on y voit'],
      ...captures.map(({ parts }, index) => [names[index] ?? '', random.shuffle(parts).join(', ')]),
    ],
    bonne: nameOf('good'),
    sansPseudo: nameOf('author'),
    sansDate: nameOf('date'),
    sansTexte: nameOf('text'),
  }
}

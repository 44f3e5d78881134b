import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const kinds = [
  { name: 'une image', extensions: ['jpg', 'png', 'gif'], words: ['photo', 'dessin', 'image'] },
  { name: 'du son', extensions: ['mp3', 'wav', 'ogg'], words: ['chanson', 'son', 'musique'] },
  { name: 'une vidéo', extensions: ['mp4', 'mkv', 'webm'], words: ['film', 'video', 'clip'] },
]

/** Names that speak of one kind, with the extension of another. */
export const draw: Draw = (random) => {
  const [wanted, ...others] = random.shuffle(kinds)
  const [first, second] = others
  if (!wanted || !first || !second) throw new Error('Three kinds are needed')
  const [x = '', y = ''] = random.some(wanted.extensions, 2)
  const good = [
    `${random.pick(first.words)}-${random.integer(2, 9)}.${x}`,
    `${random.pick(['lundi', 'sortie', 'classe'])}-${random.integer(11, 40)}.${y}`,
  ]
  const bad = [
    {
      text: `${random.pick(wanted.words)}-${random.integer(11, 40)}.${random.pick(first.extensions)}`,
      is: first.name,
    },
    {
      text: `mon-${random.pick(wanted.words)}.${random.pick(wanted.extensions)}.${random.pick(second.extensions)}`,
      is: second.name,
    },
    { text: `liste-${random.pick(wanted.words)}s.txt`, is: 'du texte' },
  ]
  return {
    prenom: random.pick(firstNames),
    sorte: wanted.name,
    extensions: `${x} et ${y}`,
    fichiers: [
      ...good.map((text) => ({ text, correct: 'true' })),
      ...random.some(bad, 2).map(({ text, is }) => ({
        text,
        feedback: `L’extension, à la fin, montre que ce fichier contient ${is}.`,
      })),
    ],
  }
}

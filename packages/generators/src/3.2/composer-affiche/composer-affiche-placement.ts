import type { Draw } from '../../values.ts'

type Box = { readonly name: string; readonly x: number; readonly y: number; width: number; height: number }

const frame = ({ name, x, y, width, height }: Box): string[] => [
  `  <rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#f3f5fa" stroke="#1c2333"/>`,
  `  <text x="${x + 12}" y="${y + 34}" font-size="24" fill="#1c2333">${name}</text>`,
]

/** A slide that keeps its rules, then one frame too far to the edge and one that meets the caption. */
export const draw: Draw = (random) => {
  const shift = (): number => 10 * random.integer(0, 3)
  const title: Box = { name: 'Titre', x: 80, y: 50 + shift(), width: 1_000 + shift(), height: 80 + shift() }
  const photo: Box = { name: 'Photo', x: 80, y: 200, width: 450 + shift(), height: 300 + shift() }
  const text: Box = { name: 'Texte', x: 620, y: 200, width: 570 + shift(), height: 370 + shift() }
  const logo: Box = { name: 'Logo', x: 1_080, y: 610, width: 120 + shift(), height: 40 + shift() }
  const caption: Box = { name: 'Légende', x: 80, y: 540, width: 450 + shift(), height: 50 + shift() }
  const out = random.pick([title, text, logo])
  if (out === logo) logo.height += 40
  else out.width = 1_250 + 10 * random.integer(0, 2) - out.x
  const hidden = random.pick([photo, text])
  if (hidden === photo) photo.height = 350 + 10 * random.integer(1, 3)
  else caption.width = 560 + 10 * random.integer(0, 3)
  return {
    dehors: out.name,
    couvert: hidden.name,
    pourquoi:
      out === logo
        ? `Le bas du logo est à ${logo.y} + ${logo.height} = ${logo.y + logo.height}, plus que 680.`
        : `Le bord droit du ${out.name.toLowerCase()} est à ${out.x} + ${out.width} = ${out.x + out.width}, plus que 1\u202f240.`,
    recouvre:
      hidden === photo
        ? `La photo descend jusqu’à ${photo.y + photo.height}, la légende commence à 540.`
        : `La légende va jusqu’à ${caption.x + caption.width} à droite, le texte commence à 620.`,
    dessin: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720" font-family="Arial, Helvetica, sans-serif">',
      '  <rect x="0" y="0" width="1280" height="720" fill="#ffffff"/>',
      ...[title, photo, text, logo, caption].flatMap(frame),
      '</svg>',
    ],
  }
}

import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

function drawColours(random: Random): string[] {
  const part = (): string =>
    random.pick(['2', '4', '5', '7', '8', 'a', 'c', 'e']) + random.pick(['0', '3', '6', '9', 'b', 'd'])
  const colours = new Set<string>()
  while (colours.size < 4) colours.add(`#${part()}${part()}${part()}`)
  return [...colours]
}

/** A house whose shutters have one colour for most of them, and their own for some. */
export const draw: Draw = (random) => {
  const [couleurVolets = '', couleurToit = '', couleurMur = '', own = ''] = drawColours(random)
  const nombre = random.integer(5, 11)
  const others = random.integer(2, 4)
  const places = random.shuffle(Array.from({ length: nombre + others }, (_, at) => at < nombre))
  const shutters = places.map((follows, at) => {
    const place = `x="${20 + 24 * (at % 8)}" y="${90 + 30 * Math.floor(at / 8)}" width="10" height="18"`
    return follows ? `    <rect ${place}/>` : `    <rect ${place} fill="${own}"/>`
  })
  return {
    couleurVolets,
    couleurVoletsSeule: couleurVolets.slice(1),
    couleurToit,
    couleurMur,
    nombre,
    tous: nombre + others,
    lignes: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180" width="240" height="180">',
      `  <rect id="mur" x="10" y="80" width="220" height="95" fill="${couleurMur}"/>`,
      `  <g id="toit" fill="${couleurToit}">`,
      '    <path d="M0 80 L120 10 L240 80 Z"/>',
      '    <rect x="170" y="20" width="18" height="40"/>',
      '  </g>',
      `  <g id="volets" fill="${couleurVolets}">`,
      ...shutters,
      '  </g>',
      '</svg>',
    ],
  }
}

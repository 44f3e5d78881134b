import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Tens and ones in the other order: 43 → 34, 1874 → 1847. */
const swapped = (value: number): number =>
  value - (value % 100) + 10 * (value % 10) + (Math.floor(value / 10) % 10)

/** One number of four has two of its figures exchanged. */
export const draw: Draw = (random) => {
  const rows: [string, number][] = [
    ['Allumé en', 1_800 + 10 * random.integer(3, 9) + random.integer(1, 2)],
    ['Hauteur (m)', 10 * random.integer(4, 5) + random.integer(1, 3)],
    ['Marches', 200 + 10 * random.integer(1, 3) + random.integer(4, 9)],
    ['Portée (km)', 10 * random.integer(2, 3) + random.integer(6, 8)],
  ]
  const wrong = random.integer(0, 3)
  const [year, height, steps, reach] = rows.map(([, value], index) =>
    index === wrong ? swapped(value) : value,
  )
  const juste = rows[wrong]?.[1] ?? 0
  return {
    lieu: random.pick(towns),
    juste,
    faux: swapped(juste),
    texte: `Ce phare a été allumé en ${year}. Sa tour mesure ${height} mètres et son escalier compte ${steps} marches. Sa lumière se voit à ${reach} kilomètres.`,
    fiche: [['Le phare', 'Fiche du musée'], ...rows],
  }
}

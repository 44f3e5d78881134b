import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const things = ['ordinateur fixe', 'téléviseur', 'ordinateur portable', 'grand écran']

const ratio = (a: number, b: number): string => decimal(Math.round((10 * a) / b) / 10)

/** Years until what a new device spares makes up for its making. */
export const draw: Draw = (random) => {
  const ecart = random.integer(6, 14)
  const neuf = random.pick([5, 6, 7, 8, 9, 10, 11, 12].filter((kilos) => kilos !== ecart))
  const annees = random.integer(15, 30)
  const fabrication = ecart * annees
  return {
    appareil: random.pick(things),
    fabrication,
    ancien: neuf + ecart,
    neuf,
    ecart,
    annees,
    sansAncien: ratio(fabrication, neuf),
    oubli: ratio(fabrication, neuf + ecart),
  }
}

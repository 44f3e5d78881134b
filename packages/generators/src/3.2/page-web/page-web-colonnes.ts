import type { Draw } from '../../values.ts'

/** The rule for middle widths comes after that for great widths, and so always beats it. */
export const draw: Draw = (random) => {
  const seuilMilieu = 50 * random.integer(10, 13)
  const seuilGrand = 100 * random.integer(10, 12)
  const parDefaut = random.integer(1, 2)
  const milieu = parDefaut + random.integer(1, 2)
  return {
    seuilMilieu,
    seuilGrand,
    parDefaut,
    milieu,
    grand: milieu + random.integer(1, 3),
    etroit: 10 * random.integer(34, 43),
    moyen: seuilMilieu + 10 * random.integer(4, 16),
    large: seuilGrand + 10 * random.integer(8, 40),
  }
}

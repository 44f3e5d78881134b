import type { Solve } from '../../values.ts'

/** By tenths, so that the comma does not matter. */
export const solve: Solve = ({ labels }) =>
  labels.map((label) => {
    const tenths = Number(label.slice(label.lastIndexOf(' ') + 1).replace(',', ''))
    if (tenths < 30) return 'Nulle part'
    return tenths < 45 ? 'Dans le grand titre seulement' : 'Partout'
  })

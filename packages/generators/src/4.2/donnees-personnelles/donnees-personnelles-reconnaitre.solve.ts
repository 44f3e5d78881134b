import type { Solve } from '../../values.ts'

/** Whatever is somebody’s says whose it is. */
export const solve: Solve = ({ proposals }) => proposals.filter((text) => /\bt(?:on|a)\b|voisine/i.test(text))

import type { Solve } from '../../values.ts'

/** The last word of the line about rights. */
export const solve: Solve = ({ instruction }) =>
  instruction
    .split('\n')
    .find((line) => line.includes('droits'))
    ?.split(/\s/)
    .at(-1) ?? ''

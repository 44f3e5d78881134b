import type { Solve } from '../../values.ts'

/** The words after “à”, then those of the line “Où”. */
export const solve: Solve = ({ instruction }) => [
  / à ([^|]+?) \|/.exec(instruction)?.[1] ?? '',
  /\| Où \| ([^|]+?) \|/.exec(instruction)?.[1] ?? '',
]

import type { Solve } from '../../values.ts'

/** The title with the very date of the announcement. */
export const solve: Solve = ({ instruction, choices }) => {
  const date = /Rendez-vous le (\S+\s\S+\s\d{4})/.exec(instruction)?.[1] ?? '?'
  return choices.find((choice) => choice.endsWith(` ${date}`)) ?? ''
}

import type { Solve } from '../../values.ts'

/** The date as one big number. */
export const solve: Solve = ({ choices }) => {
  const number = (name: string): number => Number(name.slice(0, 10).replaceAll('-', ''))
  return choices.reduce((last, name) => (number(name) > number(last) ? name : last))
}

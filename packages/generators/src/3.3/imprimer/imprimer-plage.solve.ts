import type { Solve } from '../../values.ts'

export const solve: Solve = ({ instruction }) => {
  const [, first, last, alone] = /pages (\d+) à (\d+), et aussi la page (\d+)/.exec(instruction) ?? []
  return `${alone};${first}-${last}`
}

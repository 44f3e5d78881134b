import type { Solve } from '../../values.ts'

/** All weights in the same unit, and two ends of names. */
export const solve: Solve = ({ instruction, proposals }) => {
  const limit = Number(/jusqu’à (\d+)/.exec(instruction)?.[1])
  return proposals.filter((text) => {
    const [, end, number = '', unit] = /\.(\w+), ([\d,]+)\s(\wo)/.exec(text) ?? []
    const weight = Number(number.replace(',', '.')) * (unit === 'Mo' ? 1_000 : 1)
    return (end === 'jpg' || end === 'png') && weight <= limit
  })
}

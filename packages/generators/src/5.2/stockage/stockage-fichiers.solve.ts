import type { Solve } from '../../values.ts'

const powers = ['ko', 'Mo', 'Go']

/** In octets, then sorted. */
export const solve: Solve = ({ proposals }) => {
  const octets = (text: string): number => {
    const [, number = '', unit = ''] = /, ([\d,]+)\s(\S+)$/.exec(text) ?? []
    return Number(number.replace(',', '.')) * 1_000 ** (1 + powers.indexOf(unit))
  }
  return proposals.toSorted((a, b) => octets(a) - octets(b))
}

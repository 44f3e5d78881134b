import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const octetsOf = (text: string): number => {
  const [, number = '', unit = ''] = /([\d,]+)\s(ko|Mo)/.exec(text) ?? []
  return Math.round(Number(number.replace(',', '.')) * (unit === 'Mo' ? 1_000_000 : 1_000))
}

/** In octets, what is left of the limit. */
export const solve: Solve = ({ instruction, proposals }) => {
  const limit = 1_000_000 * Number(/au plus (\d+)\s+Mo/.exec(instruction)?.[1])
  const sizes = new Map(readRows(instruction).map(([name = '', size = '']) => [name, octetsOf(size)]))
  return proposals.filter(
    (set) => set.split(' + ').reduce((left, name) => left - (sizes.get(name) ?? 0), limit) >= 0,
  )
}

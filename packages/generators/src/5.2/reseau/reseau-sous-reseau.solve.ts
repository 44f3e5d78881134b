import type { Solve } from '../../values.ts'

const lastOf = (address: string): number => Number(address.split('.')[3])

/** By the bits of the last number: those that the mask keeps are the same in a whole part. */
export const solve: Solve = ({ instruction, labels }) => {
  const [, machine = '', bits = ''] = /adresse `([\d.]+)\/(\d+)`/.exec(instruction) ?? []
  const other = /directement ([\d.]+)/.exec(labels[2] ?? '')?.[1] ?? ''
  const free = 32 - Number(bits)
  const keep = (value: number): number => (value >> free) << free
  const first = keep(lastOf(machine))
  return [
    [...machine.split('.').slice(0, 3), String(first)].join('.'),
    String(2 ** free - 2),
    keep(lastOf(other)) === first ? 'Oui' : 'Non',
  ]
}

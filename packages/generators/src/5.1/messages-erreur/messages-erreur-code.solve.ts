import type { Solve } from '../../values.ts'

const words: Readonly<Record<string, string>> = { B: 'bobine', P: 'plateau', T: 'tête', V: 'ventilateur' }

/** Leaves out the choices that a rule forbids. */
export const solve: Solve = ({ instruction, choices }) => {
  const [, letter = '', first = ''] = /\*\*([BPTV])(\d)\d\*\*/.exec(instruction) ?? []
  const stop = letter === 'T' || Number(first) >= 5
  const left = choices.filter((choice) => choice.includes(words[letter] ?? '?'))
  return left.find((choice) => choice.includes('éteindre') === stop) ?? ''
}

import type { Solve } from '../../values.ts'

/** What is bold, what follows “par”, what follows “Publié le”. */
export const solve: Solve = ({ instruction, choices }) => {
  const title = instruction.split('**')[1] ?? ''
  const line = instruction.split('\n').find((one) => one.includes('Publié le')) ?? ''
  const [date = '', people = ''] = line.split(' par ')
  const found = (text: string): string => choices.find((choice) => text.includes(choice)) ?? ''
  return [found(title), found(people), found(date)]
}

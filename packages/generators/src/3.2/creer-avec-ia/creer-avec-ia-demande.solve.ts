import type { Solve } from '../../values.ts'

const signs: Readonly<Record<string, RegExp>> = {
  'La forme': /Écris une? /,
  'Le sujet': / sur /,
  'Le public': / pour /,
  'La longueur': / en (?:dix|cent|une) /,
}

/** The part whose small word is not in the demand. */
export const solve: Solve = ({ instruction, choices }) => {
  const demand = instruction.split('\n').find((line) => line.startsWith('>')) ?? ''
  return choices.find((choice) => !(signs[choice] ?? / /).test(demand)) ?? ''
}

import type { Solve } from '../../values.ts'

const signs: Readonly<Record<string, RegExp>> = {
  'Le jour': /^\w+di |^Dimanche /m,
  'L’heure': /\d\sh/,
  'Le lieu': /^(?:Gymnase|Salle|Médiathèque|Grande halle)/m,
  'Le prix': /€|libre|Gratuit/,
}

/** The kind of information of which the poster shows no sign. */
export const solve: Solve = ({ instruction, choices }) => {
  const poster = instruction.split('```')[1] ?? ''
  return choices.find((choice) => !(signs[choice] ?? / /).test(poster)) ?? ''
}

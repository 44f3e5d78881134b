import type { Solve } from '../../values.ts'

const steps: Readonly<Record<string, number>> = {
  'une demi-heure': 1,
  'une heure': 2,
  'une heure et demie': 3,
  'deux heures': 4,
}

/** The list of times goes by half hours: the end is so many places after the start. */
export const solve: Solve = ({ instruction, choices }) => {
  const [, day = '', start = '', length = ''] =
    /se retrouve (\S+) pour .+Rendez-vous à (.+?)\s: il y en a pour (.+?)\./.exec(instruction) ?? []
  return [day, start, choices[choices.indexOf(start) + (steps[length] ?? 0)] ?? '']
}

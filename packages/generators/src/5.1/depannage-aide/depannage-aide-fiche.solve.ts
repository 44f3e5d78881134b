import type { Solve } from '../../values.ts'

/** Word by word from the story. */
export const solve: Solve = ({ instruction }) => {
  const [, room = ''] = /en ([ABC]\d{3}),/.exec(instruction) ?? []
  const [, computer = ''] = /ai pris le (\d+)\./.exec(instruction) ?? []
  const [, day = '', message = ''] =
    /le (\d+\s\S+\s\d{4}), l’écran a écrit «\s(.+?)\s»/.exec(instruction) ?? []
  return [room, computer, message, day]
}

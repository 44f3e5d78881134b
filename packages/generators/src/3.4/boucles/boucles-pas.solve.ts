import type { Solve } from '../../values.ts'

/** Walks as the program says, step by step. */
export const solve: Solve = ({ instruction }) => {
  const lines = (/```\n([\s\S]*?)\n```/.exec(instruction)?.[1] ?? '').split('\n')
  let walked = 0
  let times = 1
  for (const line of lines) {
    const turns = /^répéter (\d+) fois/.exec(line)?.[1]
    if (turns !== undefined) times = Number(turns)
    const steps = Number(/avancer de (\d+) pas/.exec(line)?.[1] ?? 0)
    for (let turn = 0; turn < (line.startsWith(' ') ? times : 1); turn++) walked += steps
  }
  return String(walked)
}

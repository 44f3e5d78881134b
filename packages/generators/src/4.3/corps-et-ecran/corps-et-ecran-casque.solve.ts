import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** In minutes, one day taken off after the other. */
export const solve: Solve = ({ instruction }) => {
  const text = instruction.replaceAll(/\s/g, ' ')
  const [, spoken = '', level = ''] = /a écouté (.+?) par jour, à (\d+) dB/.exec(text) ?? []
  const [, hours = '0', minutes = '0'] = /^(?:(\d+) h ?)?(?:(\d+))?/.exec(spoken) ?? []
  const row = readRows(instruction).find(([name = '']) => name.startsWith(level))
  let left = 60 * Number.parseInt(row?.[1] ?? '', 10)
  for (let day = 0; day < 4; day++) left -= 60 * Number(hours) + Number(minutes)
  return String(left / 60).replace('.', ',')
}

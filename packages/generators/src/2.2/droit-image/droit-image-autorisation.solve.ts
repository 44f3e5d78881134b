import type { Solve } from '../../values.ts'

/** What stands after “jusqu’au”, and after “acceptons”. */
export const solve: Solve = ({ files, choices }) => {
  const file = Object.values(files)[0]
  const text = Array.isArray(file) ? file.map(String).join('\n') : String(file)
  const date = /jusqu’au (\S+)/.exec(text)?.[1] ?? ''
  const line = text.split('\n').find((one) => one.includes('acceptons')) ?? ''
  return [date, choices.find((place) => line.includes(place)) ?? '']
}

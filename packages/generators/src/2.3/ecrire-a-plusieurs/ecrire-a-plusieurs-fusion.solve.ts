import type { Solve, Value } from '../../values.ts'

const halls = (text: Value): Map<string, string> =>
  new Map(
    (Array.isArray(text) ? text.map(String) : []).map((line): [string, string] => {
      const [stand = '', hall = ''] = line.split('\u00a0: ')
      return [stand, hall]
    }),
  )

/** By the name of the stand, wherever its line is now. */
export const solve: Solve = ({ files }) => {
  const archive = Object.values(files)[0]
  const texts = typeof archive === 'object' && !Array.isArray(archive) ? Object.entries(archive) : []
  const start = texts.find(([name]) => name === 'depart.txt')?.[1] ?? []
  const [one, other] = texts.filter(([name]) => name !== 'depart.txt').map(([, text]) => halls(text))
  let open = 0
  for (const [stand, hall] of halls(start)) {
    const [left, right] = [one?.get(stand), other?.get(stand)]
    if (left !== hall && right !== hall && left !== right) open++
  }
  return String(open)
}

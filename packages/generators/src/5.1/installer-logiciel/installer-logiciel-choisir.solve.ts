import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** From the text of the need alone. */
export const solve: Solve = ({ instruction }) => {
  const [, recent = '', old = ''] = /avons (\d+) postes .+? et (\d+) anciens/.exec(instruction) ?? []
  const year = Number(/en juin (\d{4})/.exec(instruction)?.[1])
  const [, ...programs] = readRows(instruction)
  const fit = programs.filter(
    ([, places = '', memory, online, until]) =>
      (places === 'sans limite' || Number(places) >= Number(recent) + Number(old)) &&
      Number(memory) <= 4 &&
      online === 'non' &&
      Number(until) >= year,
  )
  return fit.length === 1 ? `Logiciel ${fit[0]?.[0] ?? ''}` : ''
}

import type { Solve } from '../../values.ts'

/** Tries the four moments against all that is taken. */
export const solve: Solve = ({ instruction, files, choices }) => {
  const needed =
    /de suite\*\*, en (salle 12)\. (\S+), (\S+) et (\S+) doivent/.exec(instruction)?.slice(1) ?? []
  const names = new Set(needed.map((name) => name.toLowerCase()))
  const book = Object.values(files)[0]
  const sheet = typeof book === 'object' && !Array.isArray(book) ? Object.values(book)[0] : []
  const taken = (Array.isArray(sheet) ? sheet : []).map((row) => (Array.isArray(row) ? row.map(String) : []))
  const isFree = (day: string, hour: number): boolean =>
    !taken.some(
      ([on, from = '', , who = '']) =>
        on === day && Number.parseInt(from, 10) === hour && names.has(who.toLowerCase()),
    )
  return (
    choices.find((choice) => {
      const [day = '', hour = ''] = choice.split(' à ')
      const start = Number.parseInt(hour, 10)
      return isFree(day, start) && isFree(day, start + 1)
    }) ?? ''
  )
}

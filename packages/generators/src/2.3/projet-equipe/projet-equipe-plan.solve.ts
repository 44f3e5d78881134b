import type { Solve } from '../../values.ts'

type Task = {
  readonly name: string
  readonly who: string
  readonly start: number
  readonly end: number
  readonly after: readonly string[]
}

/** Compares each line with all others; more than one fault of a kind would be no answer. */
export const solve: Solve = ({ files }) => {
  const book = Object.values(files)[0]
  const sheet = typeof book === 'object' && !Array.isArray(book) ? Object.values(book)[0] : []
  const tasks = (Array.isArray(sheet) ? sheet.slice(1) : []).map((row): Task => {
    const [name = '', who = '', start, end, after = ''] = Array.isArray(row) ? row.map(String) : []
    return { name, who, start: Number(start), end: Number(end), after: after.split(', ') }
  })
  const early = tasks.filter((task) =>
    tasks.some((other) => task.after.includes(other.name) && other.end >= task.start),
  )
  const twice = tasks.filter((task) =>
    tasks.some(
      (other) =>
        other !== task && other.who === task.who && other.start <= task.start && other.end >= task.start,
    ),
  )
  return early.length === 1 && twice.length === 1 ? [early[0]?.name ?? '', twice[0]?.name ?? ''] : []
}

import type { Solve } from '../../values.ts'

const secondsOf = (time: string): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => 60 * sum + Number(part), 0)

/** Cue by cue: inside a cut, or moved by all cuts before it. */
export const solve: Solve = ({ instruction, files }) => {
  const cuts = [...instruction.matchAll(/de (\d+)\ss à (\d+)\ss/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }))
  const [file] = Object.values(files)
  const starts = (Array.isArray(file) ? file.map(String) : [])
    .filter((line) => line.includes('-->'))
    .map((line) => secondsOf(line.split(' --> ')[0] ?? ''))
  const lost = starts.filter((start) => cuts.some(({ from, to }) => start > from && start < to))
  const last = starts.at(-1) ?? 0
  const moved = cuts.reduce((start, { from, to }) => (last > to ? start - (to - from) : start), last)
  return [String(lost.length), String(Math.round(10 * moved) / 10).replace('.', ',')]
}

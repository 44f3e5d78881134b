import type { Solve, Value } from '../../values.ts'

const guidsOf = (file: Value | undefined): string[] =>
  String(file)
    .match(/<guid>[^<]+/g)
    ?.map((tag) => tag.slice(6)) ?? []

/** All names of both days, less those of the first. */
export const solve: Solve = ({ files }) => {
  const before = new Set(guidsOf(files['flux-lundi.txt']))
  const all = new Set([...before, ...guidsOf(files['flux-jeudi.txt'])])
  return String(all.size - before.size)
}

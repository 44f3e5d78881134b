import type { Solve } from '../../values.ts'

const signs: Readonly<Record<string, string>> = {
  ';': 'point-virgule',
  ':': 'deux-points',
  ',': 'virgule',
  '.': 'point',
}

/** The signs read off the first title and the last number. */
export const solve: Solve = ({ instruction }) => {
  const lines = instruction.split('```')[1]?.trim().split('\n') ?? []
  const titles = lines.findIndex((line) => line.startsWith('Jour'))
  const columns = signs[lines[titles]?.charAt('Jour'.length) ?? ''] ?? ''
  const decimals = signs[/(\D)\d$/.exec(lines.at(-1) ?? '')?.[1] ?? ''] ?? ''
  return [String(titles), columns, decimals]
}

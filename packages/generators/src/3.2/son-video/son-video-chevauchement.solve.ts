import type { Solve } from '../../values.ts'

/** Times in words of the same length compare as words. */
export const solve: Solve = ({ files }) => {
  const [file] = Object.values(files)
  const text = (Array.isArray(file) ? file.map(String) : []).join('\n')
  const times = [...text.matchAll(/^(\d+)\n(\S+) --> (\S+)/gm)]
  const early = times.find(([, , from = ''], index) => from < (times[index - 1]?.[3] ?? ''))
  return early?.[1] ?? ''
}

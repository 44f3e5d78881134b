import type { Solve } from '../../values.ts'

/** Compares the share of right answers by cross products, without dividing. */
export const solve: Solve = ({ choices, files }) => {
  const [content] = Object.values(files)
  const lines = (Array.isArray(content) ? content : []).map((row) =>
    Array.isArray(row) ? row.join('|') : '',
  )
  const count = (subject: string, end: string): number =>
    lines.filter((line) => line.includes(`|${subject}|`) && line.endsWith(end)).length
  return (
    choices.find((one) =>
      choices.every(
        (other) => count(one, 'fausse') * count(other, '') >= count(other, 'fausse') * count(one, ''),
      ),
    ) ?? ''
  )
}

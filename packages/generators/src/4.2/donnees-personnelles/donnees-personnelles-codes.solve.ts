import type { Solve } from '../../values.ts'

const linesOf = (content: unknown): string[] =>
  (Array.isArray(content) ? content : []).map((row) => (Array.isArray(row) ? row.join(';') : ''))

/** Looks for the whole name in one file, and for its last word in the other. */
export const solve: Solve = ({ instruction, files }) => {
  const name = /a donnée (.+?)\s\?/.exec(instruction)?.[1] ?? ''
  const entry =
    linesOf(files['codes.csv']).find((line) => line.startsWith(`${name.replace(' ', ';')};`)) ?? ''
  const code = entry.split(';').at(-1) ?? ''
  const mark = linesOf(files['reponses.csv']).find((line) => line.startsWith(code)) ?? ''
  return mark.split(';')[1] ?? ''
}

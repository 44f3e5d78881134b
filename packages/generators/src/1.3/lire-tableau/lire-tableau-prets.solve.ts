import type { Solve } from '../../values.ts'

/** Goes through the file line by line, with the words of the question. */
export const solve: Solve = ({ instruction, files }) => {
  const [, genres = '', division = ''] =
    /Combien de (\S+) empruntés par la classe (\d [A-Z])/.exec(instruction) ?? []
  const rows = Object.values(files)[0]
  let found = 0
  for (const row of Array.isArray(rows) ? rows : []) {
    const [, , genre, of, back] = Array.isArray(row) ? row.map(String) : []
    if (of === division && back === 'non' && genres === `${genre?.toLowerCase()}s`) found++
  }
  return String(found)
}

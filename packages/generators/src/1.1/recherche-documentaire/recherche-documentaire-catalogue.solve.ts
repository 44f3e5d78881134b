import type { Solve } from '../../values.ts'

/** Takes the request apart and asks it of each record. */
export const solve: Solve = ({ instruction, files }) => {
  const [, a = '', b = '', refused = '', since = ''] =
    /\((\S+) OU (\S+)\) SAUF (\S+) DEPUIS (\d+)/.exec(instruction) ?? []
  const [content] = Object.values(files)
  let found = 0
  for (const row of (Array.isArray(content) ? content : []).slice(1)) {
    const [, , subjects = '', year] = Array.isArray(row) ? row.map(String) : []
    const list = new Set(subjects.split(', '))
    if ((list.has(a) || list.has(b)) && !list.has(refused) && Number(year) >= Number(since)) found++
  }
  return String(found)
}

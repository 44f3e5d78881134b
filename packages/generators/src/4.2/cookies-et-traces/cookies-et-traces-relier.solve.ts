import type { Solve } from '../../values.ts'

/** Spreads a mark from line to line through cookies and accounts, until nothing moves any more. */
export const solve: Solve = ({ instruction, files }) => {
  const start = /avait le cookie `(\w+)`/.exec(instruction)?.[1] ?? ''
  const [content] = Object.values(files)
  const rows = (Array.isArray(content) ? content : [])
    .slice(1)
    .map((row) => (Array.isArray(row) ? row.map(String) : []))
  const known = new Set([start])
  for (let before = 0; before < known.size;) {
    before = known.size
    for (const [, cookie = '', account = ''] of rows)
      if (known.has(cookie) || known.has(account))
        for (const name of [cookie, account]) if (name !== '') known.add(name)
  }
  return String(rows.filter(([, cookie = '']) => known.has(cookie)).length)
}

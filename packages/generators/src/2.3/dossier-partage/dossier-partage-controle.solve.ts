import type { Solve, Value } from '../../values.ts'

const allowed: Readonly<Record<string, readonly string[]>> = {
  Rédaction: ['modifier', 'commenter', 'lire'],
  Relecture: ['commenter', 'lire'],
  Invité: ['lire'],
}

const pairs = (sheet: Value | undefined): [string, string][] =>
  (Array.isArray(sheet) ? sheet.slice(1) : []).map((row): [string, string] => {
    const [address = '', word = ''] = Array.isArray(row) ? row.map(String) : []
    return [address, word]
  })

/** Looks each address of the second sheet up in the first. */
export const solve: Solve = ({ files }) => {
  const book = Object.values(files)[0]
  const sheets = new Map(typeof book === 'object' && !Array.isArray(book) ? Object.entries(book) : [])
  const roles = new Map(pairs(sheets.get('Rôles')))
  const bad = pairs(sheets.get('Accès')).filter(
    ([address, right]) => allowed[roles.get(address) ?? '']?.includes(right) !== true,
  )
  return String(bad.length)
}

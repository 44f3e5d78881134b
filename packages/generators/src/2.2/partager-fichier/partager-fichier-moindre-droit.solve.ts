import type { Solve, Value } from '../../values.ts'

const ranks = ['', 'Lire', 'Commenter', 'Modifier']

const linesOf = (sheet: Value | undefined): string[][] =>
  Array.isArray(sheet) ? sheet.slice(1).map((row) => (Array.isArray(row) ? row.map(String) : [])) : []

/** Looks each pair up among the needs, and compares the places of two words in one list. */
export const solve: Solve = ({ files }) => {
  const sheets = new Map(Object.entries(Object.values(files)[0] ?? {}))
  const needs = linesOf(sheets.get('Besoins'))
  const excess = linesOf(sheets.get('Droits')).filter(([folder, , group, right = '']) => {
    const need = needs.find((row) => row[0] === folder && row[1] === group)?.[2] ?? ''
    return ranks.indexOf(right) > ranks.indexOf(need)
  })
  return String(excess.length)
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Keeps the lines that name the pupil. */
export const solve: Solve = ({ instruction }) => {
  const name = /Une élève, (\S+), est visée/.exec(instruction)?.[1] ?? ''
  const rows = readRows(instruction).filter(([, , what = '']) => what.includes(name))
  const accounts = new Map(rows.map(([, account = '']) => [account, true]))
  return [String(rows.length), String(accounts.size), String(Number.parseInt(rows[0]?.[0] ?? '', 10))]
}

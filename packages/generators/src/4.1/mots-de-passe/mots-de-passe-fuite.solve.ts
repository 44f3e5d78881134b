import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The accounts that have the password of the one that leaked. */
export const solve: Solve = ({ instruction }) => {
  const leaked = /Le site « (.+?) » est piraté/.exec(instruction.replaceAll('\u00a0', ' '))?.[1]
  const rows = readRows(instruction)
  const stolen = rows.find(([site]) => site === leaked)?.[1]
  return rows.flatMap(([site = '', password]) => (password === stolen && site !== leaked ? [site] : []))
}

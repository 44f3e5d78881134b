import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Whose line says “Modifier”. */
export const solve: Solve = ({ instruction }) =>
  readRows(instruction).find(([, right]) => right === 'Modifier')?.[0] ?? ''

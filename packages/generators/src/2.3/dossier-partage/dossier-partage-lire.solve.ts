import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** What each right allows, one more thing each time; the question asks for the last one. */
export const solve: Solve = ({ instruction }) => {
  const gesture = /Qui peut (.+?)\s\?/.exec(instruction)?.[1] ?? ''
  const end = gesture.startsWith('changer') ? 'modifier' : gesture.startsWith('lire') ? 'lire' : 'commenter'
  return readRows(instruction).find(([, right = '']) => right.endsWith(end))?.[0] ?? ''
}

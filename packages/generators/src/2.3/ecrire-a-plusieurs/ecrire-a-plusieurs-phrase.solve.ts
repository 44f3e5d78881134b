import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Does what the suggestion says. */
export const solve: Solve = ({ instruction }) => {
  const [sentence = '', suggestion = ''] = readRows(instruction)[1] ?? []
  const [old = '', fresh = ''] = [...suggestion.matchAll(/«\s(.+?)\s»/g)].map(([, word = '']) => word)
  return sentence.replace(old, fresh)
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Writes the document again from its first version, and notes where the part still stands. */
export const solve: Solve = ({ instruction }) => {
  const wanted = /La partie «\s(.+?)\s» a disparu/.exec(instruction)?.[1] ?? ''
  const present = new Set<string>()
  let last = ''
  for (const [version = '', , , change = ''] of readRows(instruction).slice(1).toReversed()) {
    const [, verb, part = ''] = /^(\S+) la partie «\s(.+?)\s»/.exec(change) ?? []
    if (verb === 'ajoute') present.add(part)
    if (verb === 'efface') present.delete(part)
    if (present.has(wanted)) last = version
  }
  return last
}

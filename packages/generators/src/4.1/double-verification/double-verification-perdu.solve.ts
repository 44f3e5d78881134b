import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Goes over the table again and again until no account is added. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const left = instruction.includes('sa clé de sécurité') ? 'clé de sécurité' : 'codes de secours'
  const open = new Set<string>()
  for (let before = -1; before < open.size;) {
    before = open.size
    for (const [name = '', means = ''] of rows) {
      const from = /message à (.+)$/.exec(means)?.[1] ?? ''
      if (means === 'aucun' || means.endsWith(left) || open.has(from)) open.add(name)
    }
  }
  return String(open.size)
}

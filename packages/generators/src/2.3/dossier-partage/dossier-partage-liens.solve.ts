import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Who is let in, document by document. */
export const solve: Solve = ({ instruction, labels }) => {
  const rows = readRows(instruction).slice(1)
  return labels.map((label) => {
    const [, who = '', right = ''] = rows.find(([title]) => label.includes(`«\u00a0${title}\u00a0»`)) ?? []
    if (who.includes('invitées')) return 'Rien'
    return who.includes('collège') && label.startsWith('Ta tante') ? 'Rien' : right
  })
}

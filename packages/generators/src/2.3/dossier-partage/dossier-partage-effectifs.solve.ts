import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const rights = ['Rien', 'Lire', 'Commenter', 'Modifier']

/** Walks down the path, keeps the last list of rights met, then looks the person and their teams up in it. */
export const solve: Solve = ({ instruction, labels }) => {
  const groups = new Map(
    readRows(instruction)
      .slice(1)
      .map(([name = '', list = '']) => [name, list.split(', ')]),
  )
  const second = readRows(instruction.slice(instruction.indexOf('| Élément')))
  const listOf = new Map(second.slice(1).map(([path = '', list = '']) => [path, list]))
  return labels.map((label) => {
    const [name = '', place = ''] = label.split(', sur ')
    let ruling = ''
    let path = ''
    for (const part of place.split('/')) {
      path = path === '' ? part : `${path}/${part}`
      const list = listOf.get(path) ?? ''
      if (!list.startsWith('pas')) ruling = list
    }
    const entries = new Map(
      ruling.split(', ').map((entry): [string, string] => {
        const [who = '', right = ''] = entry.split(/\s: /)
        return [who, right]
      }),
    )
    if (entries.get(name) === 'bloqué') return 'Rien'
    const levels = (groups.get(name) ?? []).map((team) =>
      rights.findIndex((right) => right.toLowerCase() === entries.get(team)),
    )
    return rights[Math.max(0, ...levels)] ?? ''
  })
}

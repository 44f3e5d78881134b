import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Fills the empty cells from above, again and again, with the table as it is and with another size for the text. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const fill = (text: string): Map<string, string[]> => {
    const styles = new Map(rows.map(([name = '', ...cells]) => [name, cells]))
    styles.set('Texte', (styles.get('Texte') ?? []).with(1, text))
    for (let round = 0; round < rows.length; round++)
      for (const [name, cells] of styles) {
        const parent = styles.get(cells[0] ?? '')
        if (parent)
          styles.set(
            name,
            cells.map((cell, place) => (cell === '' ? (parent[place] ?? '') : cell)),
          )
      }
    return styles
  }
  const now = fill(rows.find(([name]) => name === 'Texte')?.[2] ?? '')
  const then = fill('99')
  const changed = [...then.values()].filter((cells) => cells[1] === '99')
  return [now.get('Note')?.[1] ?? '', now.get('Légende')?.[2] ?? '', String(changed.length)]
}

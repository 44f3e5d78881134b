import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Works out the innermost field first, until no bracket is left. */
function fill(template: string, cells: ReadonlyMap<string, string>): string {
  const inner = /\[SI (\S+) = (\S+) : ([^[\]|]+) \| ([^[\]|]+)\]/.exec(template)
  if (!inner) return template
  const [whole, column = '', value = '', one = '', other = ''] = inner
  return fill(template.replace(whole, cells.get(column) === value ? one : other), cells)
}

export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const templates = [...instruction.matchAll(/^([A-D]) {2}(.*)$/gm)]
  const fits = (template: string): boolean =>
    rows.every(
      ([age = '', member = '', text]) =>
        fill(
          template,
          new Map([
            ['Âge', age],
            ['Adhésion', member],
          ]),
        ) === text,
    )
  return `Modèle ${templates.find(([, , template = '']) => fits(template))?.[1] ?? ''}`
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Reads the template and fills its fields, conditions first. */
export const solve: Solve = ({ instruction }) => {
  const template = instruction.split('\n').findLast((line) => line.startsWith('> ')) ?? ''
  const name = /que recevra (.+?)\./.exec(instruction)?.[1]
  const [head = [], ...rows] = readRows(instruction)
  const row = rows.find(([first]) => first === name) ?? []
  const cell = (column: string): string => row[head.indexOf(column)] ?? ''
  return template
    .slice(2)
    .replaceAll(/\[SI .+?\]/g, (field) => {
      const [, column = '', value = '', one = '', other = ''] =
        /SI (\S+) = (\S+)\s: (.+?) \| (.+?)\]/.exec(field) ?? []
      return cell(column) === value ? one : other
    })
    .replaceAll(/\[(.+?)\]/g, (_, column: string) => cell(column))
}

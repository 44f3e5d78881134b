import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The template of the instruction, field by field. */
export const solve: Solve = ({ instruction }) => {
  const template = /^> (.*)$/m.exec(instruction)?.[1] ?? ''
  const name = /lettre pour (.+?)\s\?/.exec(instruction)?.[1]
  const [head = [], ...rows] = readRows(instruction)
  const row = rows.find(([first]) => first === name) ?? []
  return template.replaceAll(/\[(.+?)\]/g, (_, field: string) => row[head.indexOf(field)] ?? '')
}

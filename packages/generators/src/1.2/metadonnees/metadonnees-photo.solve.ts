import { dateInWords } from '../../french.ts'
import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The row whose day in words and place stand in the question. */
export const solve: Solve = ({ instruction }) => {
  const question = instruction.slice(0, instruction.indexOf('|')).replaceAll(/\s/g, ' ')
  const row = readRows(instruction).find(([, taken = '', , place = '']) => {
    const [day = 0, month = 0, year = 0] = taken.split('/').map(Number)
    const words = dateInWords({ year, month, day }).replaceAll(/\s/g, ' ')
    return question.includes(`prise le ${words} à ${place}.`)
  })
  return row?.[0] ?? ''
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const classes: Readonly<Record<string, string>> = { '#': '[0-9]', '@': '[a-zA-Z]', '?': '.', '+': '+' }

/** Tries each pattern on both lists, as a regular expression. */
export const solve: Solve = ({ instruction, choices }) => {
  const [, ...rows] = readRows(instruction)
  const column = (place: number): string[] => rows.flatMap((row) => row[place] || [])
  const fits = (pattern: string): boolean => {
    const expression = new RegExp(`^${Array.from(pattern, (sign) => classes[sign] ?? sign).join('')}$`)
    return (
      column(0).every((text) => expression.test(text)) && !column(1).some((text) => expression.test(text))
    )
  }
  return choices.find(fits) ?? ''
}

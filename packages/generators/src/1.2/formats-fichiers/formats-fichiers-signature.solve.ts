import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The guide is the first table; the file whose line of the guide does not begin its bytes. */
export const solve: Solve = ({ instruction }) => {
  const guide = readRows(instruction)
  const files = readRows(instruction.slice(instruction.indexOf('quatre fichiers')))
  const isTrue = ([name = '', bytes = '']: readonly string[]): boolean => {
    const extension = name.split('.').at(-1) ?? ''
    const line = guide.find(([formats = '']) => formats.split(/[\s,]+/).includes(extension))
    return line !== undefined && bytes.startsWith(line[1] ?? '')
  }
  return files.slice(1).find((file) => !isTrue(file))?.[0] ?? ''
}

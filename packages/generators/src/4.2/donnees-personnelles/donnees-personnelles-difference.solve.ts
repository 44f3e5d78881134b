import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Tries every whole number of hours until the mean of all comes out. */
export const solve: Solve = ({ instruction }) => {
  const [, all = [], some = []] = readRows(instruction).map((row) =>
    row.map((cell) => Number.parseFloat(cell.replace(',', '.'))),
  )
  const [, size = 0, mean = 0] = all
  const [, sizeOfSome = 0, meanOfSome = 0] = some
  let hours = 0
  while (hours < 200 && Math.abs((sizeOfSome * meanOfSome + hours) / size - mean) > 0.001) hours++
  return String(hours)
}

import type { Solve } from '../../values.ts'

/** Fills sheets page by page, copy by copy. */
export const solve: Solve = ({ instruction }) => {
  const [pages = 0, copies = 0, side = 0] = [...instruction.matchAll(/\d+/g)].map(Number)
  let sheets = 0
  for (let copy = 0; copy < copies; copy++) for (let page = 0; page < pages; page += 2 * side) sheets++
  return String(sheets)
}

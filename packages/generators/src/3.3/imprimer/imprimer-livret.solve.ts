import type { Solve } from '../../values.ts'

/** Folds the sheets: each takes two pages at the front of what is left, and two at the back. */
export const solve: Solve = ({ instruction }) => {
  const texts = Number(/recueil de (\d+) pages/.exec(instruction)?.[1])
  const page = Number(/à côté de la page (\d+)/.exec(instruction)?.[1])
  const left = Array.from({ length: Math.ceil(texts / 4) * 4 }, (_, at) => at + 1)
  const blank = left.length - texts
  let sheets = 0
  let beside = 0
  while (left.length > 0) {
    sheets++
    for (let side = 0; side < 2; side++) {
      const pair = [left.shift() ?? 0, left.pop() ?? 0]
      if (pair.includes(page)) beside = pair.find((one) => one !== page) ?? 0
    }
  }
  return [String(sheets), String(blank), String(beside)]
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Turns dates round, year first, and compares them as words. */
export const solve: Solve = ({ instruction }) => {
  const day = /Nous sommes le (\d+)/.exec(instruction)?.[1] ?? ''
  const limit = `2011/10/${day.padStart(2, '0')}`
  const count = readRows(instruction).filter(([, birth = '', use = '']) => {
    return use.endsWith('accord') && birth.split('/').reverse().join('/') > limit
  })
  return String(count.length)
}

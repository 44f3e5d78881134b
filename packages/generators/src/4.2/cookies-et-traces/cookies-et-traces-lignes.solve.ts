import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** The lines whose address has the shop’s name before its stroke. */
export const solve: Solve = ({ instruction }) => {
  const shop = /boutique `(.+?)`/.exec(instruction)?.[1]
  return readRows(instruction).flatMap(([number, , address = '']) =>
    address.replaceAll('`', '').split('/')[0] === shop ? [`Ligne ${number}`] : [],
  )
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Tries each licence on each montage, by the sentences of the guide. */
export const solve: Solve = ({ instruction }) => {
  const [, ...rows] = readRows(instruction)
  const allows = (image: string, whole: string): boolean => {
    if (image.includes('ND')) return false
    if (image.includes('SA')) return whole === image
    return !image.includes('NC') || whole.includes('NC')
  }
  const found = rows.flatMap(([name = '', ...images]) =>
    ['CC BY-SA', 'CC BY-NC-SA'].flatMap((whole) =>
      images.every((image) => allows(image, whole)) ? [[name, whole]] : [],
    ),
  )
  return found.length === 1 ? (found[0] ?? []) : []
}

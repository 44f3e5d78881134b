import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split('h').map((part) => Number(part.trim()))
  return 60 * hours + minutes
}

/** Each time as minutes after the common moment on the same camera. */
export const solve: Solve = ({ instruction, proposals }) => {
  const [, ...rows] = readRows(instruction)
  const timeOf = (wanted: (subject: string, camera: string) => boolean): number =>
    minutesOf(rows.find(([camera = '', subject = '']) => wanted(subject, camera))?.[2] ?? '')
  const subjects = rows.map(([, subject = '']) => subject)
  const common = subjects.find((subject, index) => subjects.indexOf(subject) !== index) ?? ''
  const after = (proposal: string): number => {
    const row = rows.find(([, subject = '']) => proposal.endsWith(subject))
    return minutesOf(row?.[2] ?? '') - timeOf((subject, camera) => subject === common && camera === row?.[0])
  }
  return proposals.toSorted((a, b) => after(a) - after(b))
}

import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Keeps the document as it is after each line, to find it again when it is restored. */
export const solve: Solve = ({ instruction, labels }) => {
  const first = /disait d’abord\s: «\s(.+?), (.+?), (.+?)\s»/.exec(instruction) ?? []
  let now: Record<string, string> = { jour: first[1] ?? '', heure: first[2] ?? '', lieu: first[3] ?? '' }
  const kept = new Map<string, Record<string, string>>()
  for (const [moment = '', , line = ''] of readRows(instruction).slice(1).toReversed()) {
    const [, field = '', word = ''] = /^change l[e’]\s?(\S+)\s: «\s(.+?)\s»$/.exec(line) ?? []
    if (field !== '') now = { ...now, [field]: word }
    const back = /^restaure la version de (.+)$/.exec(line)?.[1]
    if (back !== undefined) now = kept.get(back) ?? now
    kept.set(moment, now)
  }
  return labels.map((label) => now[label.toLowerCase()] ?? '')
}

import type { Solve } from '../../values.ts'

/** The file of styles read from its end, for each width. */
export const solve: Solve = ({ instruction, labels }) => {
  const rules = [
    ...instruction.matchAll(/^(?:@media \(min-width: (\d+)px\) \{ )?\.photos \{ columns: (\d+)/gm),
  ]
  return labels.map((label) => {
    const width = Number((/large de ([\d\s]+)px/.exec(label)?.[1] ?? '').replaceAll(/\D/g, ''))
    return rules.findLast(([, least]) => least === undefined || width >= Number(least))?.[2] ?? ''
  })
}

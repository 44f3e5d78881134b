import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

/** Goes through what is said, and keeps for each task the last person who takes it. */
export const solve: Solve = ({ instruction, choices }) => {
  const holders = new Map<string, string>()
  let waiting = ''
  for (const [, who = '', words = ''] of instruction.matchAll(/^- \*\*(.+?)\*\*\s: (.+)$/gm)) {
    const task = choices.find((choice) => words.includes(choice) && /^l(e|a|es)?[ ’]/.test(choice)) ?? ''
    if (/^(Oui|D’accord)/.test(words)) holders.set(waiting, who)
    else if (/prendre|prends seulement/.test(words)) waiting = task
    else if (task !== '') holders.set(task, who)
  }
  const wrong = readRows(instruction)
    .slice(1)
    .map(([task = '', who = '']) => ({ task: task.slice(0, 1).toLowerCase() + task.slice(1), who }))
    .filter(({ task, who }) => holders.get(task) !== who)
  const found = wrong.length === 1 ? (wrong[0]?.task ?? '') : ''
  return [found, holders.get(found) ?? '']
}

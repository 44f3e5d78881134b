import { readRows } from '../../read-sheet.ts'
import type { Solve } from '../../values.ts'

type Task = {
  readonly name: string
  readonly who: string
  readonly days: number
  readonly after: readonly string[]
}

/** Whoever is free begins something that is ready, or waits until a task ends. */
function finishFrom(tasks: readonly Task[], ends: ReadonlyMap<string, number>, day: number): number {
  if (ends.size === tasks.length) return Math.max(...ends.values())
  const isBusy = (who: string): boolean =>
    tasks.some((task) => task.who === who && (ends.get(task.name) ?? 0) > day)
  const ready = tasks.filter(
    ({ name, who, after }) =>
      !ends.has(name) && !isBusy(who) && after.every((need) => (ends.get(need) ?? 99) <= day),
  )
  const begun = ready.map((task) => finishFrom(tasks, new Map(ends).set(task.name, day + task.days), day))
  const later = [...ends.values()].filter((end) => end > day)
  const waited = later.length === 0 ? [] : [finishFrom(tasks, ends, Math.min(...later))]
  return Math.min(Number.POSITIVE_INFINITY, ...waited, ...begun)
}

export const solve: Solve = ({ instruction }) => {
  const tasks = readRows(instruction)
    .slice(1)
    .map(([name = '', who = '', days, after = '']) => ({
      name,
      who,
      days: Number(days),
      after: after === '–' ? [] : after.split(' et '),
    }))
  return String(finishFrom(tasks, new Map(), 0))
}

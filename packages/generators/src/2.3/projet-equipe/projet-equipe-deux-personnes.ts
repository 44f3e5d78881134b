import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

type Task = {
  readonly name: string
  readonly days: number
  readonly who: number
  readonly after: readonly string[]
}
type Plan = { readonly starts: ReadonlyMap<string, number>; readonly end: number }

const needs: Readonly<Record<string, readonly string[]>> = {
  A: [],
  B: [],
  C: ['A'],
  D: ['A', 'B'],
  E: ['C'],
  F: ['D'],
}

const orders = (names: readonly string[]): string[][] =>
  names.length === 0
    ? [[]]
    : names.flatMap((name) => orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]))

/** Orders in which each task comes after those it needs. */
const sound = orders(Object.keys(needs)).filter((order) =>
  order.every((name, place) => (needs[name] ?? []).every((need) => order.indexOf(need) < place)),
)

/** Each task as early as it can, in this order; a person takes them in the same order. */
function planIn(order: readonly string[], tasks: ReadonlyMap<string, Task>): Plan {
  const free = [0, 0]
  const starts = new Map<string, number>()
  const ends = new Map<string, number>()
  for (const name of order) {
    const task = tasks.get(name)
    if (!task) continue
    const start = Math.max(free[task.who] ?? 0, ...task.after.map((need) => ends.get(need) ?? 0))
    starts.set(name, start)
    ends.set(name, start + task.days)
    free[task.who] = start + task.days
  }
  return { starts, end: Math.max(...ends.values()) }
}

function longestPath(tasks: ReadonlyMap<string, Task>): number {
  const endOf = (name: string): number => {
    const task = tasks.get(name)
    return (task?.days ?? 0) + Math.max(0, ...(task?.after ?? []).map(endOf))
  }
  return Math.max(...[...tasks.keys()].map(endOf))
}

/** Six tasks whose best plan is longer than the longest path, and better than some other plan. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 2)
  const owners = random.shuffle([0, 0, 0, 1, 1, 1])
  const list = Object.entries(needs).map(([name, after], place) => ({
    name,
    after,
    days: random.integer(1, 5),
    who: owners[place] ?? 0,
  }))
  const tasks = new Map(list.map((task) => [task.name, task]))
  const plans = sound.map((order) => planIn(order, tasks)).toSorted((a, b) => a.end - b.end)
  const [best] = plans
  const chemin = longestPath(tasks)
  const somme = list.reduce((sum, { days }) => sum + days, 0)
  if (!best || best.end === chemin || best.end === somme || best.end === plans.at(-1)?.end)
    return draw(random)
  const told = list
    .toSorted((a, b) => (best.starts.get(a.name) ?? 0) - (best.starts.get(b.name) ?? 0))
    .map(({ name, days }) => {
      const start = best.starts.get(name) ?? 0
      return `${name} ${days === 1 ? `le jour ${start + 1}` : `du jour ${start + 1} au jour ${start + days}`}`
    })
  return {
    un: people[0] ?? '',
    deux: people[1] ?? '',
    juste: best.end,
    chemin,
    somme,
    planning: told.map((line) => `- ${line}`).join('\n'),
    tableau: [
      ['Tâche', 'Qui', 'Durée en jours', 'Après'],
      ...list.map(({ name, who, days, after }) => [name, people[who] ?? '', days, after.join(' et ') || '–']),
    ],
  }
}

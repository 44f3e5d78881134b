import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const names = [
  'Sujet',
  'Plan',
  'Enquête',
  'Photos',
  'Interview',
  'Texte',
  'Dessins',
  'Montage',
  'Musique',
  'Relecture',
  'Affiche',
  'Essai',
]

type Task = { name: string; who: number; start: number; end: number; after: string[] }

/** Three people in turns, each task after one or two earlier ones; then two faults, far from each other. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 3)
  const tasks: Task[] = []
  const free = [1, 1, 1]
  for (const [place, name] of random.shuffle(names).entries()) {
    const who = place % 3
    // Not the same person’s: what makes it wait is another rule.
    const earlier = tasks.filter((task) => task.who !== who).slice(-4)
    const after = place === 0 ? [] : random.some(earlier, Math.min(earlier.length, random.integer(1, 2)))
    const start = Math.max(free[who] ?? 1, ...after.map(({ end }) => end + 1))
    const end = start + random.integer(1, 4)
    free[who] = end + 1
    tasks.push({ name, who, start, end, after: after.map((task) => task.name) })
  }
  const before = (task: Task): Task | undefined =>
    tasks.findLast(({ who, start }) => who === task.who && start < task.start)
  const endOf = (name: string): number => tasks.find((task) => task.name === name)?.end ?? 0
  // Too early, though its own person is free; then taken twice, though what it needs is done.
  const early = random
    .shuffle(tasks.slice(5))
    .find(
      (task) =>
        Math.max(...task.after.map(endOf)) === task.start - 1 && task.start - 1 > (before(task)?.end ?? 0),
    )
  const twice = random
    .shuffle(tasks.slice(4))
    .find(
      (task) =>
        task !== early &&
        before(task)?.end === task.start - 1 &&
        task.after.every((need) => endOf(need) < task.start - 1),
    )
  if (!early || !twice) return draw(random)
  const busy = before(twice)
  const late = early.after.find((need) => endOf(need) === early.start - 1)
  if (!busy || busy === early) return draw(random)
  early.start -= 1
  twice.start -= 1
  return {
    tot: early.name,
    debuttot: early.start,
    attendue: late ?? '',
    double: twice.name,
    debutdouble: twice.start,
    occupee: busy.name,
    taches: tasks.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr')),
    planning: {
      Planning: [
        ['Tâche', 'Qui', 'Premier jour', 'Dernier jour', 'Après'],
        ...tasks.map(({ name, who, start, end, after }) => [
          name,
          people[who] ?? '',
          start,
          end,
          after.join(', ') || '–',
        ]),
      ],
    },
  }
}

import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const tasks = ['Affiche', 'Interview', 'Montage', 'Recherche', 'Relecture', 'Texte', 'Maquette']

/** The longest task fits one person alone, the next one of the two others, the last the third. */
export const draw: Draw = (random) => {
  const c = random.integer(2, 3)
  const b = c + random.integer(1, 2)
  const a = b + random.integer(2, 3)
  const maximum = a + random.integer(3, 5)
  const people = random.some(firstNames, 3)
  const [x = '', y = '', z = ''] = people
  // An hour more than needed for the second: not enough for another task.
  const left = [
    { name: x, hours: a },
    { name: y, hours: b + 1 },
    { name: z, hours: c },
  ]
  const chosen = random.some(tasks, 3)
  const given = random.shuffle([
    { task: chosen[0] ?? '', hours: a, who: x },
    { task: chosen[1] ?? '', hours: b, who: y },
    { task: chosen[2] ?? '', hours: c, who: z },
  ])
  const [one, two, three] = given
  return {
    maximum,
    equipe: people.toSorted((p, q) => p.localeCompare(q, 'fr')),
    t1: one?.task ?? '',
    t2: two?.task ?? '',
    t3: three?.task ?? '',
    h1: one?.hours ?? 0,
    h2: two?.hours ?? 0,
    h3: three?.hours ?? 0,
    r1: one?.who ?? '',
    r2: two?.who ?? '',
    r3: three?.who ?? '',
    solution: given
      .toSorted((p, q) => q.hours - p.hours)
      .map(({ task, who }) => `- ${task}\u00a0: ${who}`)
      .join('\n'),
    tableau: [
      ['Personne', 'Heures déjà prévues'],
      ...random.shuffle(left).map(({ name, hours }) => [name, maximum - hours]),
    ],
  }
}

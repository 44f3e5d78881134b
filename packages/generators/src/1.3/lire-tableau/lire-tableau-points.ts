import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** A score with fewer digits than the others: read as a text, it would come first or last. */
export const draw: Draw = (random) => {
  const names = random.some(firstNames, 6)
  const scores = [
    random.integer(5, 9),
    random.integer(55, 74),
    random.integer(75, 95),
    ...[0, 1, 2].map((step) => 101 + 15 * step + random.integer(0, 11)),
  ]
  const people = names.map((name, index) => ({ name, score: scores[index] ?? 0 }))
  const best = people.toSorted((a, b) => b.score - a.score).map(({ name }) => name)
  const [, second, third] = best
  // Neither of the right name, so that no wrong answer is right by luck.
  const others = random.shuffle(people.filter(({ name }) => name !== third))
  const rows = [...others.slice(0, 2), people.find(({ name }) => name === third), ...others.slice(2)]
  const shown = random.integer(0, 1) === 0 ? rows.toReversed() : [...others.slice(0, 4), rows[2], others[4]]
  return {
    tableau: [['Prénom', 'Points'], ...shown.flatMap((row) => (row ? [[row.name, row.score]] : []))],
    deuxieme: second ?? '',
    troisieme: third ?? '',
    croissant: best.toReversed()[2] ?? '',
    score: people.find(({ name }) => name === third)?.score ?? 0,
    suite: people
      .map(({ score }) => score)
      .toSorted((a, b) => b - a)
      .slice(0, 3)
      .join(', '),
  }
}

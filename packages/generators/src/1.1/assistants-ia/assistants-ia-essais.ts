import type { Draw } from '../../values.ts'

const subjects = ['Histoire locale', 'Calcul', 'Animaux', 'Musique', 'Géographie', 'Santé', 'Sport']

/** The most errors are not the greatest share of them. */
export const draw: Draw = (random) => {
  const [worst = '', big = '', third = '', last = ''] = random.some(subjects, 4)
  const counts = [
    { subject: worst, asked: random.integer(10, 12), wrong: random.integer(6, 7) },
    { subject: big, asked: random.integer(26, 32), wrong: random.integer(9, 11) },
    { subject: third, asked: random.integer(14, 18), wrong: random.integer(2, 5) },
    { subject: last, asked: random.integer(12, 16), wrong: random.integer(1, 3) },
  ]
  const rows = counts.flatMap(({ subject, asked, wrong }) =>
    Array.from({ length: asked }, (_, index) => [subject, index < wrong ? 'fausse' : 'juste']),
  )
  return {
    sujets: [worst, big, third, last].toSorted((a, b) => a.localeCompare(b, 'fr')),
    juste: worst,
    nombre: big,
    autre: third,
    erreurs: counts[0]?.wrong ?? 0,
    questions: counts[0]?.asked ?? 0,
    essais: [
      ['Question', 'Sujet', 'Réponse'],
      ...random.shuffle(rows).map((row, index) => [String(index + 1), ...row]),
    ],
  }
}

import type { Draw } from '../../values.ts'

/** Each of the other programs misses one need; the number of computers is a sum. */
export const draw: Draw = (random) => {
  const postes1 = random.integer(5, 9)
  const postes2 = random.integer(3, 8)
  const total = postes1 + postes2
  const annee = random.integer(2031, 2036)
  const programs = random.shuffle([
    { kind: 'juste', cells: [total + random.integer(0, 2), 4, 'non', annee + 1] },
    { kind: 'ligne', cells: ['sans limite', 2, 'oui', annee + 3] },
    { kind: 'suivi', cells: ['sans limite', 4, 'non', annee - 1] },
    { kind: 'postes', cells: [Math.max(postes1, postes2) + random.integer(0, 2), 4, 'non', annee + 2] },
    { kind: 'memoire', cells: [total + random.integer(0, 5), 8, 'non', annee + 2] },
  ])
  const nameOf = (kind: string): string =>
    `Logiciel ${1 + programs.findIndex((program) => program.kind === kind)}`
  return {
    postes1,
    postes2,
    total,
    annee,
    tableau: [
      ['Logiciel', 'Postes permis', 'Mémoire (Go)', 'Demande internet', 'Mis à jour jusqu’à la fin de'],
      ...programs.map(({ cells }, index) => [index + 1, ...cells]),
    ],
    juste: nameOf('juste'),
    ligne: nameOf('ligne'),
    suivi: nameOf('suivi'),
    postes: nameOf('postes'),
    memoire: nameOf('memoire'),
  }
}

import type { Draw } from '../../values.ts'

const subjects = ['lac', 'pont', 'phare', 'verger', 'gare', 'moulin', 'dune', 'serre']

export const draw: Draw = (random) => {
  const some = (count: number, licences: readonly string[]): string[] =>
    Array.from({ length: count }, () => random.pick(licences))
  const justes = random.integer(7, 12)
  const nc = random.integer(3, 4)
  const nd = random.integer(5, 7)
  const licences = random.shuffle([
    ...some(justes, ['CC0', 'CC BY', 'CC BY-SA']),
    ...some(nc, ['CC BY-NC', 'CC BY-NC-SA']),
    ...some(nd, ['CC BY-ND']),
    ...some(random.integer(2, 4), ['CC BY-NC-ND']),
    ...some(random.integer(4, 7), ['Tous droits réservés']),
  ])
  return {
    justes,
    sansNd: justes + nc,
    sansNc: justes + nd,
    images: [
      ['Fichier', 'Licence'],
      ...licences.map((licence, at) => [`${random.pick(subjects)}-${101 + at}.jpg`, licence]),
    ],
  }
}

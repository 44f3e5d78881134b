import type { Draw } from '../../values.ts'

const things = ['verger', 'moulin', 'pont', 'lavoir', 'parc', 'phare', 'jardin', 'four']

export const draw: Draw = (random) => {
  const muettes = random.integer(4, 8)
  const vides = random.integer(2, 5)
  const ici = random.integer(2, 4)
  const plus = random.integer(2, 4)
  const clairs = random.integer(5, 9)
  const many = (count: number, one: () => string): string[] => Array.from({ length: count }, one)
  const of = (write: (thing: string) => string) => (): string => write(random.pick(things))
  const lines = random.shuffle([
    ...many(
      muettes,
      of((one) => `<img src="${one}-${random.integer(10, 99)}.jpg" width="480">`),
    ),
    ...many(
      vides,
      of((one) => `<img src="trait-${one}.png" alt="" width="40">`),
    ),
    ...many(
      random.integer(5, 8),
      of((one) => `<img src="${one}-1.jpg" alt="Le ${one} au printemps" width="480">`),
    ),
    ...many(
      ici,
      of((one) => `<p>Pour venir au ${one}, clique <a href="${one}.html">ici</a>.</p>`),
    ),
    ...many(
      plus,
      of((one) => `<p>Un lieu à voir. <a href="${one}.html">En savoir plus</a></p>`),
    ),
    ...many(
      clairs,
      of((one) => `<p><a href="${one}.html">Horaires du lieu : ${one}</a></p>`),
    ),
    ...many(
      random.integer(6, 9),
      of((one) => `<p>Le ${one} est ouvert le ${random.pick(['lundi', 'samedi'])}.</p>`),
    ),
  ])
  return {
    muettes,
    muettesEtVides: muettes + vides,
    vagues: ici + plus,
    liens: ici + plus + clairs,
    lignes: [
      '<!doctype html>',
      '<html lang="fr">',
      '<head><meta charset="utf-8"><title>Lieux à voir</title></head>',
      '<body>',
      '<h1>Lieux à voir</h1>',
      ...lines,
      '</body>',
      '</html>',
    ],
  }
}

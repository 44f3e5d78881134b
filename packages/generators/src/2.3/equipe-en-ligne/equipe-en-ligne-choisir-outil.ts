import type { Draw } from '../../values.ts'

const invented = ['Plumeau', 'Ardoise', 'Cahier bleu', 'Feuillage', 'Pupitre', 'Ribambelle', 'Marelle']
const wants = ['Lecteur d’écran', 'Téléphone', 'Sans compte', 'Historique']
const missing = ['le lecteur d’écran', 'le téléphone', 'l’usage sans compte', 'l’historique']

/** One tool has all; each other lacks one thing, never the same. */
export const draw: Draw = (random) => {
  const nombre = random.integer(6, 12)
  const [juste = '', faux1 = '', faux2 = '', faux3 = ''] = random.some(invented, 4)
  const [lack1 = 0, lack2 = 0, lack3 = 0] = random.some([0, 1, 2, 3, 4], 3)
  const enough = (): number => nombre + random.integer(0, 20)
  const row = (name: string, lack: number): (string | number)[] => [
    name,
    lack === 4 ? nombre - random.integer(1, 3) : enough(),
    ...wants.map((_, place) => (place === lack ? 'non' : 'oui')),
  ]
  const told = (lack: number): string => missing[lack] ?? 'assez de places'
  return {
    nombre,
    juste,
    faux1,
    faux2,
    faux3,
    manque1: told(lack1),
    manque2: told(lack2),
    manque3: told(lack3),
    outils: [juste, faux1, faux2, faux3].toSorted((a, b) => a.localeCompare(b, 'fr')),
    tableau: [
      ['Outil', 'Personnes au plus', ...wants],
      ...random.shuffle([row(juste, -1), row(faux1, lack1), row(faux2, lack2), row(faux3, lack3)]),
    ],
  }
}

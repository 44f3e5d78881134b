import type { Draw } from '../../values.ts'

const projects = [
  {
    projet: 'recadrer une image pour une affiche affichée au collège',
    morceau: 'ND',
    bonnes: ['CC BY', 'CC BY-SA', 'CC BY-NC'],
    refus: ['CC BY-ND', 'CC BY-NC-ND'],
  },
  {
    projet: 'changer les couleurs d’une image pour un exposé',
    morceau: 'ND',
    bonnes: ['CC BY', 'CC BY-SA', 'CC BY-NC'],
    refus: ['CC BY-ND', 'CC BY-NC-ND'],
  },
  {
    projet: 'mettre une image, sans la modifier, sur une carte à vendre',
    morceau: 'NC',
    bonnes: ['CC BY', 'CC BY-SA', 'CC BY-ND'],
    refus: ['CC BY-NC', 'CC BY-NC-SA'],
  },
] as const

export const draw: Draw = (random) => {
  const { projet, morceau, bonnes, refus } = random.pick(projects)
  const files = random.some([11, 12, 13, 14, 15, 16, 17, 18, 19], 4).map((number) => `photo-${number}.jpg`)
  const [bonne = '', first = '', second = '', reservee = ''] = files
  const rows = [
    [bonne, random.pick(bonnes)],
    [first, refus[0]],
    [second, refus[1]],
    [reservee, 'Tous droits réservés'],
  ]
  return {
    projet,
    morceau,
    bonne,
    refus: first,
    refus2: second,
    reservee,
    choix: files.toSorted(),
    tableau: [['Image', 'Licence'], ...random.shuffle(rows)],
  }
}

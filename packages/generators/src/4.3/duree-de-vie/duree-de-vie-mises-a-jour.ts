import type { Draw } from '../../values.ts'

const names = ['Modèle Cèdre', 'Modèle Érable', 'Modèle Orme', 'Modèle Tilleul', 'Modèle Hêtre']

/** Neither the longest promise nor the latest model ends last. */
export const draw: Draw = (random) => {
  const annee = 2026 + random.integer(0, 4)
  const [bon = '', promesse = '', recent = '', other = ''] = random.some(names, 4)
  const models = [
    { name: bon, year: annee - 1, years: random.integer(6, 7) },
    { name: promesse, year: annee - random.integer(5, 6), years: 8 },
    { name: recent, year: annee, years: random.integer(3, 4) },
    { name: other, year: annee - random.integer(2, 3), years: random.integer(3, 5) },
  ]
  const endOf = (name: string): number => {
    const model = models.find((one) => one.name === name)
    return (model?.year ?? 0) + (model?.years ?? 0)
  }
  const shown = random.shuffle(models)
  return {
    annee,
    bon,
    promesse,
    recent,
    autre: other,
    choix: shown.map(({ name }) => name),
    fin: endOf(bon),
    finPromesse: endOf(promesse),
    finRecent: endOf(recent),
    tableau: [
      ['Modèle', 'Sortie', 'Mises à jour pendant'],
      ...shown.map(({ name, year, years }) => [name, year, `${years} ans`]),
    ],
  }
}

import type { Draw } from '../../values.ts'

/** Five services: one does all that is needed, and each of the others fails in one thing. */
export const draw: Draw = (random) => {
  const poids = random.integer(4, 9)
  const jours = random.integer(8, 20)
  const large = (): number => poids + random.integer(1, 6)
  const long = (): number => jours + random.integer(1, 12)
  const services = random.shuffle([
    { row: [`${large()}\u00a0Go`, long(), 'non', 'Europe', 'oui'], feedback: '' },
    {
      row: [`${poids - random.integer(1, 2)}\u00a0Go`, long(), 'non', 'Europe', 'oui'],
      feedback: 'Le fichier est trop lourd pour ce service.',
    },
    {
      row: [`${large()}\u00a0Go`, jours - random.integer(1, 4), 'non', 'Europe', 'oui'],
      feedback: 'Le fichier disparaîtrait trop tôt.',
    },
    {
      row: [`${large()}\u00a0Go`, long(), 'oui', 'Europe', 'oui'],
      feedback: 'Les destinataires devraient ouvrir un compte.',
    },
    random.pick([
      {
        row: [`${large()}\u00a0Go`, long(), 'non', 'hors d’Europe', 'oui'],
        feedback: 'Les données quitteraient l’Europe.',
      },
      {
        row: [`${large()}\u00a0Go`, long(), 'non', 'Europe', 'non'],
        feedback: 'Le service pourrait lire le fichier.',
      },
    ]),
  ])
  const names = ['A', 'B', 'C', 'D', 'E'].map((letter) => `Service ${letter}`)
  const bon = names[services.findIndex(({ feedback }) => feedback === '')] ?? ''
  return {
    poids,
    jours,
    bon,
    reponse: bon.replace('Service', 'service'),
    tableau: [
      [
        '',
        'Taille au plus',
        'Durée (jours)',
        'Compte exigé pour télécharger',
        'Lieu',
        'Chiffré de bout en bout',
      ],
      ...services.map(({ row }, index) => [names[index] ?? '', ...row]),
    ],
    erreurs: services.flatMap(({ feedback }, index) =>
      feedback === '' ? [] : [{ answer: names[index] ?? '', feedback }],
    ),
  }
}

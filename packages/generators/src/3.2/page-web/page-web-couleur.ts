import type { Draw } from '../../values.ts'

const colours = ['navy', 'green', 'purple', 'maroon', 'teal', 'brown']
const classes = ['avis', 'info', 'rappel', 'date', 'lieu']
const sentences = [
  'Fermé lundi',
  'Entrée par le parc',
  'Départ à 9 h',
  'Apporte un casque',
  'Il reste dix places',
]

/** One paragraph of a class among others; the rule for all paragraphs may come last. */
export const draw: Draw = (random) => {
  const [bonne = '', generale = '', autre = '', title = ''] = random.some(colours, 4)
  const [classe = '', other = ''] = random.some(classes, 2)
  const [phrase = '', second = '', third = ''] = random.some(sentences, 3)
  const rule = (target: string, colour: string): string => `    ${target} { color: ${colour}; }`
  return {
    bonne,
    generale,
    autre,
    classe,
    phrase,
    choix: [bonne, generale, autre, title].toSorted(),
    page: [
      '<!doctype html>',
      '<html lang="fr">',
      '<head>',
      '  <meta charset="utf-8">',
      '  <title>Informations</title>',
      '  <style>',
      rule('h1', title),
      ...random.shuffle([rule(`.${classe}`, bonne), rule(`.${other}`, autre), rule('p', generale)]),
      '  </style>',
      '</head>',
      '<body>',
      '  <h1>Informations</h1>',
      ...random.shuffle([
        `  <p class="${classe}">${phrase}</p>`,
        `  <p class="${other}">${second}</p>`,
        `  <p>${third}</p>`,
      ]),
      '</body>',
      '</html>',
    ],
  }
}

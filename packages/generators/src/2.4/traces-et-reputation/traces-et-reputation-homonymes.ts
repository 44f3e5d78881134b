import { firstNames, lastNames, towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const classes = ['6e', '5e', '4e', '3e']
const doings = ['de course à pied', 'd’échecs', 'de dessin', 'de natation', 'de cuisine']
const trades = ['plomberie', 'toiture', 'jardinage', 'électricité']

/** One pupil among people of the same name: in another class, in another town, grown up. */
export const draw: Draw = (random) => {
  const prenom = random.pick(firstNames)
  const nom = random.pick(lastNames)
  const [niveau = '', other = ''] = random.some(classes, 2)
  const [ville = '', away = ''] = random.some(towns, 2)
  const doing = random.pick(doings)
  const results = random.shuffle([
    { text: `Concours ${doing}, ${ville}\u00a0: ${prenom} ${nom} (${niveau})`, feedback: '' },
    {
      text: `Concours ${doing}, ${away}\u00a0: ${prenom} ${nom} (${niveau})`,
      feedback: 'Le niveau est bon, mais la ville est une autre.',
    },
    {
      text: `Concours ${doing}, ${ville}\u00a0: ${prenom} ${nom} (${other})`,
      feedback: 'La ville est bonne, mais le niveau est un autre.',
    },
    {
      text: `${prenom} ${nom}, ${random.pick(trades)} à ${ville}, vingt ans de métier`,
      feedback: 'C’est une personne adulte.',
    },
  ])
  const names = results.map((_, index) => `Résultat ${index + 1}`)
  const bon = names[results.findIndex(({ feedback }) => feedback === '')] ?? ''
  return {
    prenom,
    nom,
    niveau,
    ville,
    bon,
    resultat: bon.toLowerCase(),
    tableau: [['', 'Ce que dit le résultat'], ...results.map(({ text }, index) => [index + 1, text])],
    erreurs: results.flatMap(({ feedback }, index) =>
      feedback === '' ? [] : [{ answer: names[index] ?? '', feedback }],
    ),
  }
}

import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Four people, two of whom agree; one photo shows these two alone. */
export const draw: Draw = (random) => {
  const [yes = '', other = '', no = '', silent = ''] = random.some(firstNames, 4)
  const photos = random.shuffle([
    { people: random.shuffle([yes, other]), feedback: '' },
    { people: random.shuffle([yes, no]), feedback: `${no} a dit non.` },
    {
      people: random.shuffle([other, silent]),
      feedback: `${silent} n’a pas répondu\u00a0: ce n’est pas un oui.`,
    },
  ])
  const names = photos.map((_, index) => `Photo ${index + 1}`)
  const bonne = names[photos.findIndex(({ feedback }) => feedback === '')] ?? ''
  const replies = random.shuffle([
    [yes, 'Oui'],
    [other, 'Oui'],
    [no, 'Non'],
    [silent, 'Pas de réponse'],
  ])
  return {
    bonne,
    celle: bonne.toLowerCase(),
    reponses: [['Personne', 'Réponse'], ...replies],
    photos: [['Photo', 'On y voit'], ...photos.map(({ people }, index) => [index + 1, people.join(' et ')])],
    erreurs: photos.flatMap(({ feedback }, index) =>
      feedback === '' ? [] : [{ answer: names[index] ?? '', feedback }],
    ),
  }
}

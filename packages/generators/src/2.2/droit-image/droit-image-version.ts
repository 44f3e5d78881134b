import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const clear = 'visible'
const blurred = 'visage flouté'
const named = 'visage flouté, nom lisible'

/** One photo in four versions: the right one, one that shows too many, one too few, one with a name left. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 4)
  const [yes = '', other = '', no = '', silent = ''] = random.shuffle(people)
  const look = (changes: Readonly<Record<string, string>>): string[] =>
    people.map((name) => changes[name] ?? (name === yes || name === other ? clear : blurred))
  const versions = random.shuffle([
    { cells: look({}), feedback: '' },
    {
      cells: look({ [silent]: clear }),
      feedback: `${silent} n’a pas répondu\u00a0: ce n’est pas un oui.`,
    },
    { cells: look({ [no]: named }), feedback: `${no} a dit non, et son nom se lit encore.` },
    {
      cells: look({ [other]: blurred }),
      feedback: `${other} a dit oui\u00a0: on peut en montrer plus.`,
    },
  ])
  const names = ['A', 'B', 'C', 'D'].map((letter) => `Version ${letter}`)
  const bonne = names[versions.findIndex(({ feedback }) => feedback === '')] ?? ''
  const replies = new Map([
    [no, 'Non'],
    [silent, 'Pas de réponse'],
  ])
  return {
    bonne,
    celle: bonne.replace('Version', 'version'),
    reponses: [['Élève', 'Réponse'], ...people.map((name) => [name, replies.get(name) ?? 'Oui'])],
    versions: [['', ...people], ...versions.map(({ cells }, index) => [names[index] ?? '', ...cells])],
    erreurs: versions.flatMap(({ feedback }, index) =>
      feedback === '' ? [] : [{ answer: names[index] ?? '', feedback }],
    ),
  }
}

import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const tasks = ['l’affiche', 'la musique', 'le goûter', 'les billets', 'la lumière', 'le décor', 'les photos']

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Two tasks change hands; the notes follow one of the changes and miss the other. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 4)
  const [a = '', b = '', c = '', d = ''] = people
  const [one = '', two = '', three = '', four = ''] = random.some(tasks, 4)
  const missedFirst = random.integer(0, 1) === 0
  const [missed, seen] = missedFirst ? [one, two] : [two, one]
  // “one” goes from a to c, “two” from b to d; the others stay.
  const said = [
    `**${a}**\u00a0: Je prends ${one}.`,
    `**${b}**\u00a0: Moi, ${two}.`,
    `**${c}**\u00a0: Pour moi, ${three}.`,
    `**${d}**\u00a0: Et moi, ${four}.`,
    `**${a}**\u00a0: En fait, j’ai trop de travail. ${c}, peux-tu prendre ${one}\u202f?`,
    `**${c}**\u00a0: Oui, c’est noté.`,
    `**${b}**\u00a0: ${d}, et si on échangeait\u202f? Non, pardon, prends seulement ${two}, si tu veux bien.`,
    `**${d}**\u00a0: D’accord.`,
    `**${b}**\u00a0: Alors j’aiderai tout le monde le jour même.`,
  ]
  const truth: Readonly<Record<string, string>> = { [one]: c, [two]: d, [three]: c, [four]: d }
  const noted = { ...truth, [missed]: missed === one ? a : b }
  const vrai = truth[missed] ?? ''
  return {
    tache: missed,
    vrai,
    choix: [...[one, two, three, four].toSorted((p, q) => p.localeCompare(q, 'fr')), ...people],
    paroles: said.map((line) => `- ${line}`).join('\n'),
    resume: [
      ['Tâche', 'Qui'],
      ...random.shuffle([one, two, three, four]).map((task) => [capital(task), noted[task] ?? '']),
    ],
    explication: `Le changement pour ${seen} est bien noté. Pour ${missed}, ${vrai} a accepté ensuite.`,
  }
}

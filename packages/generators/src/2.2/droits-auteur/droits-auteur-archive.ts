import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const mixes = [
  { of: ['CC BY', 'CC0', 'CC BY'], gives: 'CC BY', why: 'Il suffit de citer les auteurs.' },
  {
    of: ['CC BY', 'CC BY-SA', 'CC0'],
    gives: 'CC BY-SA',
    why: 'SA impose sa propre licence, et les autres œuvres la permettent.',
  },
  { of: ['CC BY', 'CC BY-NC', 'CC0'], gives: 'CC BY-NC', why: 'Le résultat doit interdire le commerce.' },
  {
    of: ['CC BY', 'CC BY-NC', 'CC BY-NC-SA'],
    gives: 'CC BY-NC-SA',
    why: 'SA impose sa propre licence, qui interdit déjà le commerce.',
  },
  {
    of: ['CC BY-SA', 'CC BY-NC', 'CC0'],
    gives: 'Mélange impossible',
    why: 'SA refuse toute condition de plus, et NC en demande une.',
  },
  {
    of: ['CC BY-SA', 'CC BY-NC-SA', 'CC BY'],
    gives: 'Mélange impossible',
    why: 'Chacune des deux licences SA veut que le résultat ait la sienne.',
  },
  { of: ['CC BY-ND', 'CC BY', 'CC0'], gives: 'Mélange impossible', why: 'ND interdit de transformer.' },
]

const comments: Readonly<Record<string, string>> = {
  'CC BY': 'Une des licences demande plus que de citer l’auteur.',
  'CC BY-SA': 'Cherche si SA est présent, et si une autre condition s’y oppose.',
  'CC BY-NC': 'Cherche si NC est présent, et si SA n’impose pas une autre licence.',
  'CC BY-NC-SA': 'Cette licence en demande trop, ou une œuvre ne l’accepte pas.',
  'Mélange impossible': 'Ces trois licences peuvent aller ensemble.',
}

const works = [
  { folder: 'son', title: 'Pluie sur le toit' },
  { folder: 'image', title: 'Le pont suspendu' },
  { folder: 'animation', title: 'Nuages' },
]

/** Three works, each with the text of its licence in a folder of its own. */
export const draw: Draw = (random) => {
  const mix = random.pick(mixes)
  const licences = random.shuffle(mix.of)
  const sources = works.map(({ folder, title }, index) => [
    `${folder}/LISEZ-MOI.txt`,
    `Titre : ${title}\nPar : ${random.pick(firstNames)} ${random.pick(lastNames)}\nLicence : ${licences[index] ?? ''}\n`,
  ])
  return {
    sources: Object.fromEntries(sources),
    resultat: mix.gives,
    liste: licences.join(', '),
    raison: mix.why,
    erreurs: Object.entries(comments)
      .filter(([answer]) => answer !== mix.gives)
      .map(([answer, feedback]) => ({ answer, feedback })),
  }
}

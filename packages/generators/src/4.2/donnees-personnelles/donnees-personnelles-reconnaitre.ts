import type { Draw } from '../../values.ts'

const personal = [
  'Ton numéro de téléphone',
  'Une photo de ton visage',
  'Ton adresse',
  'Un enregistrement de ta voix',
  'Le carnet de notes de ta voisine',
  'La plaque de la voiture de ton oncle',
  'Ta date de naissance avec ton nom',
]

const others = [
  { text: 'La météo de demain', feedback: 'La météo ne parle d’aucune personne.' },
  { text: 'La recette des crêpes', feedback: 'Une recette ne parle d’aucune personne.' },
  { text: 'Les horaires du bus', feedback: 'Ces horaires sont les mêmes pour tout le monde.' },
  { text: 'La hauteur d’une montagne', feedback: 'Une montagne n’est pas une personne.' },
  { text: 'Le menu de la cantine', feedback: 'Le menu est le même pour tout le monde.' },
]

/** Two or three of five. */
export const draw: Draw = (random) => {
  const good = random.some(personal, random.integer(2, 3))
  return {
    bonnes: good.map((text) => `- ${text}`).join('\n'),
    propositions: random.shuffle([
      ...good.map((text) => ({ text, correct: 'true' })),
      ...random.some(others, 5 - good.length),
    ]),
  }
}

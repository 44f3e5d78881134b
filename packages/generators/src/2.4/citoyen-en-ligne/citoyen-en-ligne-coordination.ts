import { dateInFigures, dayAfter } from '../../french.ts'
import type { Draw } from '../../values.ts'

const sentences = [
  'Le pont neuf va ruiner la ville',
  'Personne ne veut de cette place',
  'Le nouveau stade ment sur son prix',
  'On nous cache le plan des bus',
]
const others = [
  'Vivement les vacances',
  'Qui a vu le match ?',
  'Belle lumière ce matin',
  'Je cherche un vélo',
]

/** Accounts of one day that say one sentence; others share only the day, or only the sentence. */
export const draw: Draw = (random) => {
  const [phrase = '', other = ''] = random.some(sentences, 2)
  const juste = random.integer(8, 14)
  const [sameText = 0, sameDay = 0] = random.some([3, 4, 5, 6, 7], 2)
  const day = { year: 2026, month: random.integer(2, 6), day: random.integer(2, 26) }
  const jour = dateInFigures(day)
  // One account a day at most, so that no other day looks like a campaign.
  const free = random
    .shuffle(Array.from({ length: 400 }, (_, index) => index))
    .map((days) => dateInFigures(dayAfter({ year: 2021, month: 3, day: 2 }, days)))
  const rows = [
    ...Array.from({ length: juste }, () => [jour, phrase]),
    ...Array.from({ length: sameDay }, () => [jour, random.pick([other, ...others])]),
    ...free.slice(0, sameText).map((created) => [created, phrase]),
    ...free.slice(sameText, sameText + 14).map((created) => [created, random.pick([other, ...others])]),
  ]
  return {
    phrase,
    jour,
    juste,
    memetexte: juste + sameText,
    memejour: juste + sameDay,
    messages: [
      ['Compte', 'Compte créé le', 'Texte'],
      ...random.shuffle(rows).map((row, index) => [`@p${index + 3_120}`, ...row]),
    ],
  }
}

import type { Draw } from '../../values.ts'

const parts = [
  { letter: 'B', name: 'La bobine' },
  { letter: 'P', name: 'Le plateau' },
  { letter: 'T', name: 'La tête' },
  { letter: 'V', name: 'Le ventilateur' },
]

/** A letter and a number; with the T, the number does not count. */
export const draw: Draw = (random) => {
  const [part, other] = random.some(parts, 2)
  const number = random.integer(11, 89)
  const gestures = ['relancer', 'éteindre et prévenir']
  const hot = part?.letter === 'T'
  const [gesture, wrong] = hot || number >= 50 ? gestures.toReversed() : gestures
  const answer = (name: string | undefined, what: string | undefined): string =>
    `${name ?? ''} : ${what ?? ''}`
  const juste = answer(part?.name, gesture)
  const autregeste = answer(part?.name, wrong)
  const autrepiece = answer(other?.name, gesture)
  const autres = answer(other?.name, wrong)
  const reason = hot
    ? 'T désigne la tête : l’exception passe avant la règle du nombre.'
    : `La lettre ${part?.letter ?? ''} donne la pièce. Le nombre est ${number}, ${number < 50 ? 'plus petit que 50 : on relance.' : 'au moins 50 : on éteint.'}`
  return {
    code: `${part?.letter ?? ''}${number}`,
    choix: [juste, autregeste, autrepiece, autres].toSorted((a, b) => a.localeCompare(b)),
    juste,
    autregeste,
    autrepiece,
    autres,
    pourquoi: reason,
  }
}

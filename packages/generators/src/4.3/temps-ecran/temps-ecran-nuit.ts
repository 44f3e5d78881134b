import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw, Value } from '../../values.ts'

type Alert = { readonly text: string; readonly feedback?: string }

/** None of which begins with a vowel: they come after “de”. */
const names = firstNames.filter((name) => !/^[AEIOUÉ]/.test(name))

/** Alerts that a night mode lets through or not, each for a reason of its own. */
export const draw: Draw = (random) => {
  const [prenom = '', favori = '', favoriDeux = '', other = '', third = ''] = random.some(names, 5)
  const start = random.pick([21 * 60, 21 * 60 + 30, 22 * 60])
  const at = (from: number, to: number): string => timeOfDay(random.integer(from, to))
  const night = (): string => at(start + 5, start + 100)
  const call = random.integer(start + 10, start + 90)
  const ring: Alert[] = [
    { text: `Un appel de ${favori}, à ${night()}` },
    { text: `L’alarme du réveil, à ${at(5 * 60 + 40, 6 * 60 + 25)}` },
    { text: `Un message de ${other}, à ${at(start - 50, start - 5)}` },
    { text: `Le second appel de ${third}, à ${timeOfDay(call + 2)}, deux minutes après le premier` },
  ]
  const silent: Alert[] = [
    {
      text: `Un message de ${favoriDeux}, à ${night()}`,
      feedback: 'L’exception porte sur les appels, pas sur les messages.',
    },
    {
      text: `Le premier appel de ${other}, à ${night()}`,
      feedback: 'Ce numéro n’est pas dans les favoris, et c’est le premier appel.',
    },
    {
      text: `Une notification de jeu, à ${at(4 * 60, 6 * 60 + 20)}`,
      feedback: 'À cette heure, le mode « Nuit » est encore actif.',
    },
  ]
  const proposals: Value[] = [
    ...random.some(ring, 2).map(({ text }) => ({ text, correct: 'true' })),
    ...random.some(silent, 2).map(({ text, feedback = '' }) => ({ text, feedback })),
  ]
  return { prenom, favori, favoriDeux, debut: timeOfDay(start), alertes: proposals }
}

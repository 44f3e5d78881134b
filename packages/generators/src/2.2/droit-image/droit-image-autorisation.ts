import { dateInFigures, dayAfter } from '../../french.ts'
import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const places = [
  'dans le journal imprimé du collège',
  'sur le site public du collège',
  'à l’exposition du hall',
  'sur le compte du club, dans un réseau social',
]

/** A signed form: three dates, and three places of which one is allowed, one refused and one not named. */
export const draw: Draw = (random) => {
  const [permis = '', interdit = '', absent = ''] = random.some(places, 3)
  const first = { year: 2026, month: random.integer(1, 6), day: random.integer(1, 28) }
  const evenement = dateInFigures(first)
  const signature = dateInFigures(dayAfter(first, random.integer(2, 20)))
  const fin = dateInFigures({ year: 2027, month: random.integer(2, 12), day: random.integer(1, 28) })
  const prenom = random.pick(firstNames)
  return {
    prenom,
    permis,
    interdit,
    absent,
    evenement,
    signature,
    fin,
    endroits: random.shuffle([permis, interdit, absent]),
    texte: [
      '# Autorisation de publier une photo',
      `Élève\u00a0: ${prenom} ${random.pick(lastNames)}.`,
      `La photo a été prise le ${evenement}, pendant la fête du sport.`,
      `Nous acceptons qu’elle paraisse ${permis}, sans être modifiée.`,
      `Nous refusons qu’elle paraisse ${interdit}.`,
      `Cet accord vaut jusqu’au ${fin} compris. Il peut être retiré à tout moment.`,
      `Signé par l’élève et ses deux responsables, le ${signature}.`,
    ],
  }
}

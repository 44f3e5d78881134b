import { timeOfDay } from '../../french.ts'
import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const events = [
  'Tournoi de ping-pong',
  'Concert de la chorale',
  'Vide-grenier',
  'Atelier de cirque',
  'Soirée jeux',
]
const days = ['Samedi 14 juin', 'Dimanche 3 mai', 'Vendredi 26 septembre', 'Mercredi 11 février']
const rooms = ['Gymnase', 'Salle des fêtes', 'Médiathèque', 'Grande halle']
const prices = ['Entrée libre', '2 € par personne', 'Gratuit pour tous', '3 € la soirée']

/** Four pieces of information, of which one is left out. */
export const draw: Draw = (random) => {
  const pieces = [
    { name: 'Le jour', low: 'le jour', text: random.pick(days) },
    { name: 'L’heure', low: 'l’heure', text: `À partir de ${timeOfDay(30 * random.integer(28, 38))}` },
    { name: 'Le lieu', low: 'le lieu', text: `${random.pick(rooms)} de ${random.pick(towns)}` },
    { name: 'Le prix', low: 'le prix', text: random.pick(prices) },
  ]
  const [missing, present, ...rest] = random.shuffle(pieces)
  if (!missing || !present) throw new Error('Two pieces are needed')
  return {
    manque: missing.name,
    manqueEnBas: missing.low,
    present: present.name,
    texte: present.text,
    affiche: [random.pick(events), ...random.shuffle([present, ...rest]).map(({ text }) => text)].join('\n'),
  }
}

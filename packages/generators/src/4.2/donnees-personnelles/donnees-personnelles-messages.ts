import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

const harmless = [
  'Le film d’hier soir était beaucoup trop long.',
  'Mon chat a encore renversé la plante.',
  'J’ai fini mon puzzle de mille pièces.',
  'Quelqu’un a compris l’exercice sur les fractions\u202f?',
  'Ma chanson de la semaine parle d’un phare.',
  'J’hésite entre le vert et le bleu pour mon affiche.',
  'Les crêpes au citron sont les meilleures.',
]

const places = ['la piscine', 'la patinoire', 'la médiathèque', 'la salle de danse', 'l’arrêt de bus']
const days = ['mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** One message gives a place and a time. */
export const draw: Draw = (random) => {
  const town = random.pick(towns)
  const telling = `Tous les ${random.pick(days)}s à ${random.integer(15, 18)}\u00a0h, j’attends devant ${random.pick(places)} de ${town}.`
  const messages = random.shuffle([telling, ...random.some(harmless, 3)])
  const letters = ['A', 'B', 'C', 'D']
  const at = messages.indexOf(telling)
  return {
    juste: `Message ${letters[at] ?? ''}`,
    nom: `message ${letters[at] ?? ''}`,
    faux: `Message ${random.pick(letters.filter((_, index) => index !== at))}`,
    tableau: [['', 'Message'], ...messages.map((message, index) => [letters[index] ?? '', message])],
  }
}

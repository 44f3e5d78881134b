import type { Draw } from '../../values.ts'

const rightlyHidden = [
  'Tu es nul, tais-toi.',
  'Ton dessin est nul, comme toi.',
  'Tu joues comme un nul.',
  'Ta question est nulle et toi aussi.',
]
const wronglyHidden = [
  'La sortie de jeudi est annulée.',
  'Nous avons fait match nul.',
  'Le produit est nul si un facteur vaut zéro.',
  'Quel est le bouton pour annuler\u202f?',
  'Le tirage est nul\u00a0: il faut recommencer.',
]
const missed = [
  'Tu n’as rien à faire ici, va-t’en.',
  'Ta voix est ridicule, ne chante plus.',
  'Personne ne veut de toi dans l’équipe.',
  'Tu es trop bête pour comprendre.',
]
const harmless = [
  'Le rendez-vous est à 14\u00a0h.',
  'Bravo à toute l’équipe.',
  'Je ne suis pas d’accord avec cette idée.',
  'Qui a un ballon pour samedi\u202f?',
  'Le règlement me paraît trop long.',
]

/** Messages of four sorts, in numbers that tell the mistakes apart. */
export const draw: Draw = (random) => {
  const [right, tort, rates] = [random.integer(1, 4), random.integer(2, 5), random.integer(2, 4)]
  const messages = random.shuffle([
    ...random.some(rightlyHidden, right),
    ...random.some(wronglyHidden, tort),
    ...random.some(missed, rates),
    ...random.some(harmless, random.integer(2, 4)),
  ])
  return {
    tort,
    rates,
    caches: right + tort,
    blessants: right + rates,
    messages: messages.map((message) => `- ${message}`).join('\n'),
  }
}

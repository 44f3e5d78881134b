/** Sentences with a small word in the place of another; none holds a second of these words. */
export const smallWords = [
  { phrase: 'Les élèves * terminé leur affiche.', faux: 'on', juste: 'ont' },
  { phrase: 'Ils * gagné le tournoi.', faux: 'on', juste: 'ont' },
  { phrase: 'Elle vient * pied le mardi.', faux: 'a', juste: 'à' },
  { phrase: 'Le club joue * Montclairval.', faux: 'a', juste: 'à' },
  { phrase: 'Le musée * fermé le lundi.', faux: 'et', juste: 'est' },
  { phrase: 'La réunion * reportée.', faux: 'et', juste: 'est' },
  { phrase: 'Les portes * ouvertes le matin.', faux: 'son', juste: 'sont' },
  { phrase: 'Les clés * dans le tiroir.', faux: 'son', juste: 'sont' },
  { phrase: 'Voici la salle * nous jouons.', faux: 'ou', juste: 'où' },
  { phrase: 'Je sais * trouver un ballon.', faux: 'ou', juste: 'où' },
  { phrase: 'Le train * remplit vite.', faux: 'ce', juste: 'se' },
  { phrase: 'Le groupe * réunit jeudi.', faux: 'ce', juste: 'se' },
] as const

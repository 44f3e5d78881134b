import type { Draw } from '../../values.ts'

const lawful = [
  'Nous effaçons votre compte. Nous gardons vos factures, car la loi nous y oblige.',
  'Votre demande, reçue il y a dix jours, est complexe. Vous aurez une réponse dans deux mois.',
  'Voici la copie de vos données. Nous avons caché les noms des autres personnes.',
  'Voici la copie de vos données. La troisième copie de l’année sera payante.',
  'Plusieurs clients ont votre nom. Connectez-vous à votre compte pour confirmer la demande.',
  'Nous n’avons aucune donnée sur vous. Cette réponse vous le confirme.',
]

const unlawful = [
  'La copie de vos données coûte 15\u00a0€, même la première fois.',
  'Vous êtes mineur, donc vous n’avez aucun droit sur vos données.',
  'En acceptant nos conditions, vous avez renoncé à demander l’effacement.',
  'Pour ne plus recevoir de publicité, donnez d’abord un motif sérieux.',
  'Notre site s’adresse à la France, mais notre siège est loin. Vos droits ne valent pas chez nous.',
  'Pour prouver que c’est vous, envoyez-nous votre mot de passe.',
]

/** One to three of the four answers are lawful. */
export const draw: Draw = (random) => {
  const good = random.integer(1, 3)
  const pairs = random.shuffle([
    ...random.some(lawful, good).map((label) => ({ label, match: 'Oui' })),
    ...random.some(unlawful, 4 - good).map((label) => ({ label, match: 'Non' })),
  ])
  return { reponses: pairs }
}

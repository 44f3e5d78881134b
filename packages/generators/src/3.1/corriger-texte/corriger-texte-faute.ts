import type { Draw } from '../../values.ts'

import { firstNames } from '../../people.ts'

/** A word, the same with two letters swapped and its sentence. */
const slips = [
  { mot: 'dimanche', faute: 'dimanhce', phrase: 'Le marché a lieu chaque *.' },
  { mot: 'orchestre', faute: 'orhcestre', phrase: 'Notre * joue samedi soir.' },
  { mot: 'gymnase', faute: 'gymnsae', phrase: 'Le tournoi se passe au *.' },
  { mot: 'spectacle', faute: 'spectalce', phrase: 'Le * commence à la nuit.' },
  { mot: 'cuisine', faute: 'cuisnie', phrase: 'Tout le monde aide à la *.' },
  { mot: 'planète', faute: 'plaènte', phrase: 'Chaque * tourne autour du Soleil.' },
  { mot: 'montagne', faute: 'montgane', phrase: 'La classe part à la *.' },
  { mot: 'fromage', faute: 'fromgae', phrase: 'Chacun apporte un *.' },
  { mot: 'musique', faute: 'musqiue', phrase: 'La salle de * est ouverte.' },
  { mot: 'lumière', faute: 'lumèire', phrase: 'Éteins la * en sortant.' },
] as const

const others = [
  'Merci de venir à l’heure.',
  'Les parents sont les bienvenus.',
  'Le local ouvre à midi.',
  'La prochaine date sera donnée lundi.',
]

/** One slip in one sentence, beside another sentence without any. */
export const draw: Draw = (random) => {
  const { mot, faute, phrase } = random.pick(slips)
  return {
    mot,
    faute,
    prenom: random.pick(firstNames),
    autre: random.pick(others),
    ecrite: phrase.replace('*', faute),
    corrigee: phrase.replace('*', mot),
    vide: phrase.replace('*', '').replaceAll(/ {2,}/g, ' '),
  }
}

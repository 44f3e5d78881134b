/** A word that stands alone in two sentences and inside another word in a third. */
export const wholeWords = [
  {
    mot: 'chat',
    pars: ['lapin', 'chien', 'hamster'],
    phrases: ['Le chat dort près du feu.', 'Son achat date du printemps.', 'Ce chat aime les enfants.'],
    bouts: ['un achat pour un chat', 'le chat et son achat'],
  },
  {
    mot: 'pré',
    pars: ['champ', 'jardin', 'terrain'],
    phrases: ['Le pré est derrière la ferme.', 'Il faut préparer les gâteaux.', 'Le pré est fermé le soir.'],
    bouts: ['un pré à préparer', 'préparer tout le pré'],
  },
  {
    mot: 'vent',
    pars: ['mistral', 'soleil', 'gel'],
    phrases: ['Le vent revient mardi.', 'Il pleut souvent en hiver.', 'Ce vent va durer.'],
    bouts: ['souvent du vent', 'un vent qui revient souvent'],
  },
  {
    mot: 'mer',
    pars: ['plage', 'rivière', 'dune'],
    phrases: ['La mer est à dix minutes.', 'Le club ferme le mercredi.', 'On voit la mer du balcon.'],
    bouts: ['mercredi à la mer', 'à la mer ce mercredi'],
  },
  {
    mot: 'car',
    pars: ['train', 'bateau', 'tram'],
    phrases: ['Le car part à midi.', 'Garde bien ta carte.', 'Un autre car suivra.'],
    bouts: ['la carte du car', 'un car et une carte'],
  },
] as const

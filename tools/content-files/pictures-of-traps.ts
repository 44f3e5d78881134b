import { drawMail } from './windows.ts'

/** Letters that set a trap, of competence 4.1. */
export const trapPictures: Readonly<Record<string, string>> = {
  '4.1/hameconnage/colis.svg': drawMail({
    from: 'Livraison rapide <info@colis-suivi-24.test>',
    to: 'toi',
    subject: 'Dernier avis',
    lines: ['Votre colis est bloqué.', 'Réglez 1,99 € avant ce soir,', 'sinon il sera détruit.'],
    button: 'Payer maintenant',
  }),
  '4.1/hameconnage/musique.svg': drawMail({
    from: 'Service clients <aide@musique-alerte.test>',
    to: 'toi',
    subject: 'Ton abonnement',
    lines: [
      'Bonjour,',
      'Ton compte de musique ferme dans une heure.',
      'Pour le garder, réponds avec ton mot',
      'de passe.',
      'Le service clients',
    ],
  }),
  '4.1/hameconnage/concours.svg': drawMail({
    from: 'Grand concours <gagnant@tirage-du-jour.test>',
    to: 'toi',
    subject: 'Bravo, tu as gagné',
    lines: [
      'Bonjour,',
      'Tu as gagné un téléphone. Tu as dix minutes',
      'pour donner le code de la carte bancaire',
      'de tes parents.',
      'L’équipe du concours',
    ],
  }),
  '4.1/hameconnage/compte.svg': drawMail({
    from: 'Collège Val <aide@college-val.example.verif.test>',
    to: 'toi',
    subject: 'Ton compte du collège',
    lines: ['Bonjour,', 'Ton mot de passe arrive à sa fin.', 'Choisis-en un autre avant vendredi.'],
    button: 'Changer',
  }),
}

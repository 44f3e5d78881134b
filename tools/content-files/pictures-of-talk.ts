import { drawCall, drawMail } from './windows.ts'

/** Letters and calls of competence 2.1. */
export const talkPictures: Readonly<Record<string, string>> = {
  '2.1/destinataires/bibliotheque.svg': drawMail({
    from: 'Awa Diop',
    to: 'Léo Marchand',
    subject: 'Ton livre est arrivé',
    lines: ['Bonjour Léo,', 'Le tome 3 t’attend au guichet', 'jusqu’à samedi.', 'À bientôt.'],
  }),
  '2.1/destinataires/match.svg': drawMail({
    from: 'Jo Lambert',
    to: 'Ilyes Haddad',
    cc: 'Rose Petit',
    subject: 'Match de samedi',
    lines: ['Salut Ilyes,', 'Rendez-vous à 9 h devant le stade.', 'Le plan est joint.'],
    attachment: 'plan.pdf',
  }),
  '2.1/echanges/appel-ana.svg': drawCall({ name: 'Ana', microphone: false, camera: true }),
  '2.1/echanges/appel-rayan.svg': drawCall({ name: 'Rayan', microphone: true, camera: false }),
}

import { drawNetwork, drawSockets, drawStorage } from './devices.ts'

/** Devices and networks of competence 5.2. */
export const devicePictures: Readonly<Record<string, string>> = {
  '5.2/stockage/tablette.svg': drawStorage({
    title: 'Stockage de la tablette',
    total: 64,
    unit: 'Go',
    parts: [
      ['Applications', 24],
      ['Photos', 20],
      ['Système', 10],
    ],
  }),
  '5.2/stockage/telephone.svg': drawStorage({
    title: 'Stockage du téléphone',
    total: 32,
    unit: 'Go',
    parts: [
      ['Vidéos', 12],
      ['Système', 9],
      ['Jeux', 5],
    ],
  }),
  '5.2/reseau/maison.svg': drawNetwork({
    height: 230,
    places: {
      Internet: [180, 30],
      Box: [180, 115],
      Tablette: [62, 195],
      Ordinateur: [290, 115],
      Imprimante: [290, 195],
    },
    links: [
      ['Internet', 'Box', 'cable'],
      ['Box', 'Tablette', 'radio'],
      ['Box', 'Ordinateur', 'cable'],
      ['Ordinateur', 'Imprimante', 'cable'],
    ],
  }),
  '5.2/reseau/college.svg': drawNetwork({
    height: 290,
    places: {
      Internet: [180, 30],
      Routeur: [180, 105],
      Commutateur: [180, 180],
      'Poste 1': [55, 255],
      'Poste 2': [180, 255],
      Serveur: [305, 255],
    },
    links: [
      ['Internet', 'Routeur', 'cable'],
      ['Routeur', 'Commutateur', 'cable'],
      ['Commutateur', 'Poste 1', 'cable'],
      ['Commutateur', 'Poste 2', 'cable'],
      ['Commutateur', 'Serveur', 'cable'],
    ],
  }),
  '5.2/equipement/prises-casque.svg': drawSockets(['usb-a', 'hdmi', 'ethernet', 'jack']),
  '5.2/equipement/prises-reseau.svg': drawSockets(['jack', 'ethernet', 'hdmi', 'usb-c']),
}

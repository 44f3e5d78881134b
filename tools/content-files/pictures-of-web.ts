import { drawBrowser, drawPoster, drawResults } from './windows.ts'

const quiet = { size: 13, fill: '#565E70' }

/** Pages of competence 1.1. */
export const webPictures: Readonly<Record<string, string>> = {
  '1.1/adresse-web/affiche.svg': drawPoster([
    { text: 'Festival des Cimes', bold: true, size: 28 },
    { text: '14, 15 et 16 juin', size: 18, gap: 4 },
    { text: 'Place du Vieux-Lavoir, Belmont' },
    { text: 'Programme : www.festival-des-cimes.example', size: 14, gap: 14 },
    { text: 'Écrire : contact@festival-des-cimes.example', size: 14 },
    { text: 'Appeler : 06 39 98 12 34', size: 14 },
  ]),
  '1.1/adresse-web/navigateur.svg': drawBrowser('https://meteo-val.example/villes/laon.html', [
    { text: 'Dimanche', bold: true, size: 22 },
    { text: 'Éclaircies, 18 °C l’après-midi', gap: 6 },
    'Vent faible',
  ]),
  '1.1/fiabilite/ruches.svg': drawBrowser('https://echo-des-toits.example/ruches', [
    { text: 'L’Écho des toits', ...quiet },
    { text: 'Des ruches sur la mairie', bold: true, size: 22, gap: 4 },
    { text: 'Par Nora Belkacem', ...quiet },
    { text: 'Publié le 12 mai 2024, mis à jour le 3 juin 2024', ...quiet },
    { text: 'Trois ruches sont posées sur le toit.', gap: 10 },
    'Le premier miel est prévu en juillet.',
    { text: 'Photo : Hugo Lenoir', ...quiet, gap: 10 },
  ]),
  '1.1/fiabilite/tortues.svg': drawBrowser('https://carnet-du-marais.example/tortues', [
    { text: 'Le Carnet du marais', ...quiet },
    { text: 'Le retour des tortues', bold: true, size: 22, gap: 4 },
    { text: 'Texte : Amadou Keïta. Dessins : Lise Morvan.', ...quiet },
    { text: 'En ligne depuis le 7 octobre 2023', ...quiet },
    { text: 'Le marais a été nettoyé en 2019.', gap: 10 },
    'Depuis, vingt tortues y sont revenues.',
  ]),
  '1.1/fiabilite/resultats.svg': drawResults('choisir un vélo', [
    {
      label: 'Annonce',
      title: 'Vélos en promotion',
      address: 'velos-du-port.example',
      text: 'Tous nos modèles à prix réduit.',
    },
    {
      title: 'Choisir la taille de son vélo',
      address: 'ecole-du-velo.example',
      text: 'Mesure ta jambe, puis lis le tableau.',
    },
    {
      label: 'Sponsorisé',
      title: 'Le vélo préféré des familles',
      address: 'roule-loin.example',
      text: 'Un vélo solide, livré chez vous.',
    },
    {
      title: 'Vélo d’occasion : que vérifier ?',
      address: 'atelier-solidaire.example',
      text: 'Les freins, la chaîne, le cadre.',
    },
  ]),
}

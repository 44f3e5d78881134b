import type { Draw } from '../../values.ts'

const links = ['Horaires', 'Tarifs', 'Équipe', 'Galerie', 'Actualités', 'Contact']
const files = ['infos', 'saison', 'nous', 'album', 'nouvelles', 'ecrire', 'pratique', 'venir']
const pictures = ['salle.jpg', 'groupe.jpg', 'entree.jpg']

/** Four links to pages whose names do not tell, and an old link in a note. */
export const draw: Draw = (random) => {
  const [lien = '', ...others] = random.some(links, 4)
  const [cible = '', ancienne = '', ...rest] = random
    .some(files, 5)
    .map((name) => `${name}-${random.integer(2, 9)}.html`)
  const image = random.pick(pictures)
  const anchor = (file: string, words: string): string => `    <li><a href="${file}">${words}</a></li>`
  return {
    lien,
    cible,
    ancienne,
    image,
    voisine: rest[0] ?? '',
    page: [
      '<!doctype html>',
      '<html lang="fr">',
      '<head>',
      '  <meta charset="utf-8">',
      '  <title>Accueil du club</title>',
      '</head>',
      '<body>',
      '  <h1>Bienvenue au club</h1>',
      `  <!-- <a href="${ancienne}">${lien}</a> -->`,
      '  <ul>',
      ...random.shuffle([
        anchor(cible, lien),
        ...others.map((words, index) => anchor(rest[index] ?? '', words)),
      ]),
      '  </ul>',
      `  <img src="${image}" alt="${lien}">`,
      '</body>',
      '</html>',
    ],
  }
}

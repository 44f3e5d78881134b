import type { Draw } from '../../values.ts'

const folders = ['pages', 'textes', 'rubriques', 'articles']
const pictureFolders = ['images', 'photos', 'dessins']
const pages = ['horaires.html', 'equipe.html', 'tarifs.html', 'projets.html', 'lieux.html']
const pictures = ['logo.svg', 'plan.svg', 'titre.svg', 'badge.svg']

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><circle cx="40" cy="40" r="30" fill="#1f6f8b"/></svg>'

const write = (title: string, path: string): string =>
  [
    '<!doctype html>',
    '<html lang="fr">',
    '<head><meta charset="utf-8">',
    `<title>${title}</title></head>`,
    '<body>',
    `<h1>${title}</h1>`,
    `<img src="${path}" alt="Le dessin du site">`,
    '</body>',
    '</html>',
  ].join('\n')

/** A page in a folder that forgets to go up before it goes down. */
export const draw: Draw = (random) => {
  const dossier = random.pick(folders)
  const images = random.pick(pictureFolders)
  const image = random.pick(pictures)
  const [page = '', autre = ''] = random.some(pages, 2)
  const path = `${images}/${image}`
  return {
    dossier,
    images,
    image,
    page,
    autre,
    site: {
      'index.html': write('Accueil', path),
      [`${dossier}/${page}`]: write('Rubrique', path),
      [`${dossier}/${autre}`]: write('Rubrique', `../${path}`),
      [path]: picture,
    },
  }
}

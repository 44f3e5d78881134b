import type { Draw } from '../../values.ts'

const described = [
  '<img src="carte.png" alt="Le trajet : du pont à la mairie, 4 km">',
  '<img src="depart.jpg" alt="Trente coureurs derrière un ruban bleu">',
  '<img alt="Tableau des résultats, expliqué plus bas" src="resultats.png">',
  '<img src="coupe.jpg" alt="La coupe en bois, haute de 20 cm">',
]
const decorative = [
  '<img src="trait-decoratif.png" alt="">',
  '<img alt="" src="etoile-decorative.png">',
  '<img src="fond-decoratif.png" alt="">',
  '<img src="coin-decoratif.png" alt="">',
  '<img src="frise-decorative.png" alt="">',
]
const topics = [
  'arrivee',
  'equipe',
  'podium',
  'public',
  'ravitaillement',
  'affiche',
  'plan',
  'maillot',
  'dossard',
  'chrono',
]
const texts = ['<p>La course a réuni trente équipes.</p>', '<h2>Le parcours</h2>', '<p>Merci à tous.</p>']

/** The code of a page: pictures that are described, decorative, without words, or with a name for words. */
export const draw: Draw = (random) => {
  const [vides = 0, manquants = 0, noms = 0] = random.some([2, 3, 4, 5], 3)
  const faulty = random.some(topics, manquants + noms).map((topic, index) => {
    const file = `${topic}-${random.integer(2, 9)}.jpg`
    return index < manquants ? `<img src="${file}">` : `<img src="${file}" alt="${file}">`
  })
  const images = random.shuffle([
    ...random.some(described, random.integer(2, 4)),
    ...random.some(decorative, vides),
    ...faulty,
  ])
  return {
    manquants,
    noms,
    juste: manquants + noms,
    avecvides: manquants + noms + vides,
    code: ['<h1>La course du lycée</h1>', ...images.flatMap((image, at) => [image, texts[at % 3] ?? ''])],
  }
}

import type { Draw } from '../../values.ts'

const places = [
  { place: 'd’une piscine', host: 'piscine-clairlac.example' },
  { place: 'd’une salle d’escalade', host: 'mur-bleu.example' },
  { place: 'd’un cinéma', host: 'cine-tourvert.example' },
  { place: 'd’un club d’échecs', host: 'echecs-lanvert.example' },
  { place: 'd’une école de musique', host: 'musique-montclairval.example' },
]

/** Three addresses, one of them for personal data. */
export const draw: Draw = (random) => {
  const { place, host } = random.pick(places)
  const contact = `${random.pick(['accueil', 'contact', 'bonjour'])}@${host}`
  const technique = `${random.pick(['technique', 'webmestre', 'panne'])}@${host}`
  const donnees = `${random.pick(['vie-privee', 'donnees', 'mes-droits'])}@${host}`
  const lines = random.shuffle([
    `Une question sur les horaires\u00a0: ${contact}`,
    `Le site ne s’affiche pas bien\u00a0: ${technique}`,
    `Tes droits sur tes données personnelles\u00a0: ${donnees}`,
  ])
  return { lieu: place, contact, technique, donnees, texte: lines.map((line) => `- ${line}`).join('\n') }
}

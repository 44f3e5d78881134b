import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const remarks = [
  'vérifie ce nombre',
  'je ne suis pas sûr de ça',
  'à couper si c’est trop long',
  'qui relit la fin\u202f?',
  'cette phrase vient d’un autre site',
  'remettre la photo de mardi',
  'demander l’accord des parents',
]
const plain = ['début du menu', 'fin du menu', 'colonne de droite', 'pied de page', 'image à 600 pixels']
const sentences = [
  'La rivière traverse la ville depuis toujours.',
  'Au printemps, elle déborde parfois.',
  'Un moulin s’y trouve encore.',
  'Les poissons reviennent peu à peu.',
  'Une passerelle a été ouverte.',
  'On y compte douze espèces d’oiseaux.',
  'La promenade fait quatre kilomètres.',
]

const hidden = (text: string): string => `<!-- ${text} -->`

function drawRemarks(random: Random, team: readonly string[], count: number): string[] {
  const kept = random.some(remarks, count)
  return kept.map((remark, place) =>
    hidden(
      place % 2 === 0 ? `${team[place % 3]}\u00a0: ${remark}` : `${remark} (question de ${team[place % 3]})`,
    ),
  )
}

/** Hidden remarks with a name, others without, and names in the text that is shown. */
export const draw: Draw = (random) => {
  const team = random.some(
    firstNames.filter((name) => !/[- ]/.test(name) && name.length > 3),
    3,
  )
  const [un = '', deux = '', trois = ''] = team
  const juste = random.integer(4, 6)
  const named = drawRemarks(random, team, juste)
  const silent = random.some(plain, random.integer(3, 4)).map(hidden)
  const shown = [`<p>Texte : ${un}, ${deux}.</p>`, `<p>Dessins : ${trois}.</p>`]
  const texts = sentences.map((sentence) => `<p>${sentence}</p>`)
  return {
    un,
    deux,
    trois,
    juste,
    toutes: juste + silent.length,
    avectexte: juste + shown.length,
    une: named.filter((remark) => remark.includes(un)).length,
    page: [
      '<!doctype html>',
      '<html lang="fr">',
      '<head><meta charset="utf-8"><title>Notre rivière</title></head>',
      '<body>',
      '<h1>Notre rivière</h1>',
      ...random.shuffle([...texts, ...named, ...silent]),
      ...shown,
      '</body>',
      '</html>',
    ],
  }
}

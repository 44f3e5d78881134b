import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const files = ['clip.mp4', 'album.zip', 'montage.mp4', 'concert.wav', 'visite.mp4', 'dessins.zip']

/** One file above the limit, one just under it, one whose size is a great number of a small unit. */
export const draw: Draw = (random) => {
  const limite = random.pick([10, 15, 20, 25])
  const [lourd = '', presque = '', petit = '', autre = ''] = random.some(files, 4)
  const rows = random.shuffle([
    [lourd, `${decimal(limite + random.integer(11, 58) / 10)}\u00a0Mo`],
    [presque, `${decimal(limite - random.integer(2, 9) / 10)}\u00a0Mo`],
    [petit, `${random.integer(320, 980)}\u00a0ko`],
    [autre, `${decimal(random.integer(12, 48) / 10)}\u00a0Mo`],
  ])
  return {
    limite,
    lourd,
    presque,
    petit,
    autre,
    fichiers: rows.map(([name]) => name ?? ''),
    tableau: [['Fichier', 'Taille'], ...rows],
  }
}

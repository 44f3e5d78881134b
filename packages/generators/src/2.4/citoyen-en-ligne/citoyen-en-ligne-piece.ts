import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const places = ['la médiathèque', 'le club d’aviron', 'l’école de musique', 'le centre de loisirs']
const papers = [
  'une photo d’identité',
  'un justificatif de domicile',
  'un certificat de scolarité',
  'une autorisation signée',
  'une attestation d’assurance',
  'une copie du carnet de vaccination',
]

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** Three of the four papers that are asked for, and one that is not. */
export const draw: Draw = (random) => {
  const [manque = '', deja = '', other = '', third = '', inutile = ''] = random.some(papers, 5)
  return {
    quoi: random.pick(places),
    prenom: random.pick(firstNames),
    manque,
    deja,
    inutile,
    liste: bullets(random.shuffle([manque, deja, other, third])),
    dossier: bullets(random.shuffle([deja, other, third, inutile])),
    pieces: random.shuffle([manque, deja, other, inutile]),
  }
}

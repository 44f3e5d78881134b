import type { Draw } from '../../values.ts'

const plain = [
  { extension: 'jpg', bytes: 'FF D8 FF E0' },
  { extension: 'png', bytes: '89 50 4E 47' },
  { extension: 'gif', bytes: '47 49 46 38' },
  { extension: 'pdf', bytes: '25 50 44 46' },
]
const names = ['affiche', 'carte', 'dossier', 'menu', 'plan', 'rapport', 'sortie']

/** One file among four has the beginning of another format; one is an archive in disguise, as it should be. */
export const draw: Draw = (random) => {
  const [a = '', b = '', c = '', d = ''] = random.some(names, 4)
  const [claimed, real, ...others] = random.shuffle(plain)
  const [one, two] = others
  if (!claimed || !real || !one || !two) throw new Error('Four formats are needed')
  const menteur = `${a}.${claimed.extension}`
  const zip = `${b}.${random.pick(['docx', 'odt', 'xlsx', 'ods'])}`
  const sain = `${c}.${one.extension}`
  const rows = random.shuffle([
    [menteur, real.bytes],
    [zip, '50 4B 03 04'],
    [sain, one.bytes],
    [`${d}.${two.extension}`, two.bytes],
  ])
  return {
    choix: rows.map(([name = '']) => name),
    tableau: [['Fichier', 'Premiers octets'], ...rows],
    menteur,
    zip,
    sain,
    octets: real.bytes,
    vrai: real.extension,
  }
}

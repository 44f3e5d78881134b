import type { Draw } from '../../values.ts'

const services = ['Nuage bleu', 'Grenier', 'Malle', 'Coffret', 'Abri', 'Plume']
const kinds = ['Contacts', 'Agenda', 'Notes', 'Recettes', 'Listes de courses', 'Favoris']
const formats = ['vcf', 'csv', 'ics', 'txt', 'html', 'json', 'xml', 'md', 'ods', 'odt', 'opml', 'yaml']

/** One kind of data has a format in common, two need a conversion, and for one only the reverse exists. */
export const draw: Draw = (random) => {
  const [ancien = '', nouveau = ''] = random.some(services, 2)
  const [un = '', deux = '', trois = '', quatre = ''] = random.some(kinds, 4)
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = ''] = random.some(formats, 9)
  const both = (first: string, second: string): string => random.shuffle([first, second]).join(', ')
  const conversions = random.shuffle([`${d} en ${e}`, `${g} en ${f}`, `${h} en ${i}`, `${b} en ${d}`])
  return {
    ancien,
    nouveau,
    un,
    deux,
    trois,
    quatre,
    tableau: [
      ['Données', `${ancien} peut écrire`, `${nouveau} peut lire`],
      ...random.shuffle([
        [un, both(a, b), both(a, c)],
        [deux, d, both(e, c)],
        [trois, f, both(g, a)],
        [quatre, both(h, b), i],
      ]),
    ],
    notice: `Il transforme : ${conversions.join(', ')}. Une seule conversion par fichier.`,
  }
}

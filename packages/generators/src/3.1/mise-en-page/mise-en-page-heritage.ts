import type { Draw } from '../../values.ts'

type Style = { readonly name: string; readonly on: string; readonly size: string; readonly align: string }

/** The nearest style that has its own value, from one upwards. */
function sourceOf(styles: readonly Style[], name: string, part: 'size' | 'align'): Style | undefined {
  const style = styles.find((one) => one.name === name)
  return style && style[part] === '' && style.on !== '' ? sourceOf(styles, style.on, part) : style
}

function reaches(styles: readonly Style[], from: string, name: string): boolean {
  const style = styles.find((one) => one.name === name)
  return style !== undefined && (style.name === from || reaches(styles, from, style.on))
}

export const draw: Draw = (random) => {
  const [defaut = 0, texte = 0, titre = 0, propre = 0] = random.some([9, 10, 11, 12, 13, 14, 16, 18], 4)
  const framed = random.pick([true, false])
  const styles: Style[] = [
    { name: 'Défaut', on: '', size: String(defaut), align: 'À gauche' },
    { name: 'Texte', on: 'Défaut', size: String(texte), align: random.pick(['', 'Justifié']) },
    { name: 'Titre', on: 'Défaut', size: String(titre), align: 'Au centre' },
    {
      name: 'Encadré',
      on: 'Texte',
      size: framed ? String(propre) : '',
      align: random.pick(['', 'Au centre']),
    },
    { name: 'Légende', on: random.pick(['Texte', 'Encadré']), size: framed ? '' : String(propre), align: '' },
    { name: 'Citation', on: random.pick(['Texte', 'Titre']), size: '', align: random.pick(['', 'Justifié']) },
    { name: 'Note', on: random.pick(['Légende', 'Encadré']), size: '', align: '' },
  ]
  const source = sourceOf(styles, 'Note', 'size')
  const aligned = sourceOf(styles, 'Légende', 'align')
  const touched = styles.filter(({ name }) => sourceOf(styles, name, 'size')?.name === 'Texte')
  const [first, ...rest] = styles
  return {
    tableau: [
      ['Style', 'Fondé sur', 'Taille', 'Alignement'],
      ...[...(first ? [first] : []), ...random.shuffle(rest)].map(({ name, on, size, align }) => [
        name,
        on === '' ? '—' : on,
        size,
        align,
      ]),
    ],
    taille: source?.size ?? '',
    tailleDefaut: defaut,
    sourceTaille: source?.name ?? '',
    alignement: aligned?.align ?? '',
    sourceAlignement: aligned?.name ?? '',
    touches: touched.length,
    descendants: styles.filter(({ name }) => reaches(styles, 'Texte', name)).length,
    liste: touched.map(({ name }) => name).join(', '),
  }
}

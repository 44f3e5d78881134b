import type { Draw } from '../../values.ts'

type Faults = { readonly words: boolean; readonly size: boolean; readonly contrast: boolean }

const none: Faults = { words: false, size: false, contrast: false }

/** Slides by what is wrong with them; each kind of fault has its own count. */
export const draw: Draw = (random) => {
  const mots = 5 * random.integer(6, 9)
  const taille = random.pick([20, 24])
  const slide = ({ words, size, contrast }: Faults): number[] => [
    words ? mots + random.integer(3, 40) : mots - random.integer(0, 22),
    size ? taille - random.integer(2, 8) : taille + random.integer(0, 12),
    contrast ? random.integer(22, 43) / 10 : random.integer(45, 120) / 10,
  ]
  const [a = 1, b = 2, c = 3] = random.some([1, 2, 3, 4], 3)
  const [d, e] = [random.integer(1, 2), random.integer(1, 2)]
  const make = (count: number, faults: Faults): number[][] =>
    Array.from({ length: count }, () => slide(faults))
  const slides = random.shuffle([
    ...make(a, { ...none, words: true }),
    ...make(b, { ...none, size: true }),
    ...make(c, { ...none, contrast: true }),
    ...make(d, { ...none, words: true, size: true }),
    ...make(e, { ...none, size: true, contrast: true }),
    ...make(random.integer(8, 11), none),
  ])
  const juste = a + b + c + d + e
  return {
    mots,
    taille,
    juste,
    double: juste + d + e,
    sansMots: juste - a,
    sansTaille: juste - b,
    sansContraste: juste - c,
    feuille: [
      ['Diapositive', 'Mots', 'Taille du texte (pt)', 'Contraste'],
      ...slides.map((cells, index) => [index + 1, ...cells]),
    ],
  }
}

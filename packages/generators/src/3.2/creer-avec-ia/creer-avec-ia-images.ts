import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type Faults = { readonly mention: boolean; readonly consent: boolean; readonly licence: boolean }

const none: Faults = { mention: false, consent: false, licence: false }
const free = ['CC BY', 'CC BY-SA', 'CC0']
const unfree = ['CC BY-NC', 'CC BY-NC-SA']

/** A picture of a bank or of an AI, or a photograph of the paper’s own, with what the rules ask of it or without. */
function picture(random: Random, { mention, consent, licence }: Faults): string[] {
  const origin = mention
    ? 'IA'
    : licence
      ? 'banque d’images'
      : random.pick(['IA', 'banque d’images', 'rédaction'])
  const isKnown = consent || random.integer(1, 3) === 1
  return [
    origin,
    origin === 'banque d’images' ? random.pick(licence ? unfree : free) : '',
    isKnown ? 'oui' : 'non',
    isKnown && !consent ? 'écrit' : '',
    origin === 'IA' && !mention ? 'image générée par IA' : '',
  ]
}

/** Pictures by what is wrong with them; each kind of fault has its own count. */
export const draw: Draw = (random) => {
  const [a = 2, b = 3, c = 4] = random.some([2, 3, 4, 5], 3)
  const d = random.integer(1, 2)
  const make = (count: number, faults: Faults): string[][] =>
    Array.from({ length: count }, () => picture(random, faults))
  const pictures = random.shuffle([
    ...make(a, { ...none, mention: true }),
    ...make(b, { ...none, consent: true }),
    ...make(c, { ...none, licence: true }),
    ...make(d, { ...none, consent: true, licence: true }),
    ...make(random.integer(10, 14), none),
  ])
  const juste = a + b + c + d
  return {
    juste,
    sansMention: juste - a,
    sansAccord: juste - b,
    sansLicence: juste - c,
    double: juste + d,
    images: [
      ['Image', 'Origine', 'Licence', 'Personne reconnaissable', 'Accord', 'Mention'],
      ...pictures.map((cells, index) => [`image-${index + 1}`, ...cells]),
    ],
  }
}

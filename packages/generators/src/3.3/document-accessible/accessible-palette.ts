import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const inks = ['encre A', 'encre B', 'encre C', 'encre D']

const hundredths = (value: number): string => decimal(Math.round(value) / 100)

/** Luminances in hundredths: one ink is dark enough for the tinted background, two for white only, one for none. */
export const draw: Draw = (random) => {
  const fond = random.pick(['jaune', 'orange', 'vert clair', 'bleu clair'])
  const tint = random.integer(52, 78)
  const limit = (tint + 5) / 4.5 - 5
  const dark = random.integer(2, Math.floor(limit) - 1)
  const near = random.integer(Math.ceil(limit + 0.6), 15)
  const far = random.integer(16, 18)
  const luminances = random.shuffle([dark, near, far, random.integer(22, 35)])
  const nameOf = (luminance: number): string => inks[luminances.indexOf(luminance)] ?? ''
  const ratio = (tint + 5) / (near + 5)
  return {
    fond,
    luminanceFond: hundredths(tint),
    tableau: [
      ['Couleur', 'Luminance'],
      ...luminances.map((luminance) => [nameOf(luminance), hundredths(luminance)]),
    ],
    choix: inks,
    testee: nameOf(near),
    luminanceTestee: hundredths(near),
    rapport: decimal(Math.round(ratio * 10) / 10),
    sansAjout: decimal(Math.round((tint / near) * 10) / 10),
    bonne: nameOf(dark),
    limite: hundredths(limit),
  }
}

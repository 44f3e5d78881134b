import { lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** A song of two authors and a singer, who dies on another date than both. */
export const draw: Draw = (random) => {
  const [a = '', b = '', c = ''] = random.some(lastNames, 3)
  // Late enough that no song is older than 1948: those have more years, for the wars.
  const early = random.integer(1950, 1965)
  const mort = early + random.integer(3, 20)
  const sung = mort + random.integer(4, 18)
  const [words, music] = random.shuffle([early, mort])
  const life = (death: number): string => `${death - random.integer(48, 79)}-${death}`
  return {
    tableau: [
      ['Rôle', 'Nom', 'Naissance et mort'],
      ['Paroles', a, life(words ?? mort)],
      ['Musique', b, life(music ?? mort)],
      ['Premier interprète', c, life(sung)],
    ],
    dernier: words === mort ? a : b,
    mort,
    debut: mort + 1,
    fin: mort + 70,
    libre: mort + 71,
    premiermort: early + 71,
    troptot: mort + 70,
    chanteur: sung + 71,
  }
}

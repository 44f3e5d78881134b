import { grouped } from '../../french.ts'
import type { Draw } from '../../values.ts'

const letters = ['A', 'B', 'C', 'D']

/** The limit lies between a setting whose sound is forgotten and the next. */
export const draw: Draw = (random) => {
  const duree = random.pick([240, 320, 400, 480, 560])
  const possible = 100 * random.integer(22, 50)
  const [good, soundless, light, heavy] = random.shuffle(letters)
  const settings = [
    { letter: good, image: possible - 250 - 10 * random.integer(0, 15), sound: random.pick([128, 160, 192]) },
    { letter: soundless, image: possible - 10 * random.integer(3, 9), sound: random.pick([160, 192]) },
    { letter: light, image: Math.round(possible / 20) * 10, sound: 128 },
    { letter: heavy, image: possible + 10 * random.integer(60, 140), sound: 192 },
  ]
  const sumOf = (letter: string | undefined): number =>
    settings.reduce((sum, one) => (one.letter === letter ? one.image + one.sound : sum), 0)
  return {
    duree,
    limite: grouped((possible * duree) / 8_000),
    possible: grouped(possible),
    bon: `Réglage ${good}`,
    sansSon: `Réglage ${soundless}`,
    leger: `Réglage ${light}`,
    lourd: `Réglage ${heavy}`,
    utilise: grouped(sumOf(good)),
    trop: grouped(sumOf(soundless)),
    tableau: [
      ['Réglage', 'Débit de l’image', 'Débit du son'],
      ...settings
        .toSorted((one, two) => (one.letter ?? '').localeCompare(two.letter ?? ''))
        .map(({ letter, image, sound }) => [
          `Réglage ${letter}`,
          `${grouped(image)}\u00a0kbit/s`,
          `${sound}\u00a0kbit/s`,
        ]),
    ],
  }
}

import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const names = ['affiche.png', 'plan.pdf', 'son.mp3', 'photo.jpg', 'film.mp4']
const inMo = (ko: number): string => decimal(ko / 1_000)

/** Sets of two or three files just under the limit and just over it, one size of each told in another unit. */
export const draw: Draw = (random) => {
  const limite = random.pick([15, 20, 25])
  const files = random.shuffle(names)
  const [a = '', b = '', c = '', d = '', e = ''] = files
  const sizes: Record<string, number> = {
    [a]: 1_000 * limite - 100 * random.integer(31, 45),
    [b]: 100 * random.integer(12, 19),
    [c]: 10 * random.integer(70, 95),
    [d]: 1_000 * limite - 100 * random.integer(2, 9),
    [e]: 100 * random.integer(62, 79),
  }
  const sets = [
    [a, b, c],
    [d, c, b],
    [b, c, e],
    [a, e],
  ].map((set) => {
    const ko = set.reduce((sum, name) => sum + (sizes[name] ?? 0), 0)
    return { text: set.join(' + '), ko, fits: ko <= 1_000 * limite }
  })
  const told = (name: string): string => {
    const ko = sizes[name] ?? 0
    return ko < 1_000 ? `${ko}\u00a0ko` : `${inMo(ko)}\u00a0Mo`
  }
  return {
    limite,
    tableau: [['Fichier', 'Taille'], ...names.map((name) => [name, told(name)])],
    calculs: sets
      .filter(({ fits }) => fits)
      .map(({ ko }) => `${inMo(ko)}\u00a0Mo`)
      .join(' et '),
    lots: sets.map(({ text, ko, fits }) =>
      fits
        ? { text, correct: 'true' }
        : { text, feedback: `Cet envoi pèse ${inMo(ko)}\u00a0Mo, plus que ${limite}\u00a0Mo.` },
    ),
  }
}

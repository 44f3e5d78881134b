import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const signs = [...'0123456789abcdef']
const files = ['carte.zip', 'film.mkv', 'manuel.pdf', 'sons.zip', 'polices.zip', 'donnees.csv', 'modele.odt']

const drawPrint = (random: Random): string => Array.from({ length: 64 }, () => random.pick(signs)).join('')

/** Another print that begins and ends alike: looking at the ends is not enough. */
function drawLookalike(random: Random, print: string): string {
  const other = drawPrint(random)
  return print.slice(0, 6) + other.slice(6, 58) + print.slice(58)
}

/** Five files with their prints; that of one file is not the published one. */
export const draw: Draw = (random) => {
  const noms = random.some(files, 5)
  const prints = noms.map((name) => ({ name, print: drawPrint(random) }))
  const [abime = '', intact = ''] = random.shuffle(noms)
  const got = prints.map(({ name, print }) => ({
    name,
    print: name === abime ? drawLookalike(random, print) : print,
  }))
  const write = (list: readonly { name: string; print: string }[]): string[] =>
    list.map(({ name, print }) => `${print}  ${name}`)
  return { noms, abime, intact, publiees: write(prints), recues: write(random.shuffle(got)) }
}

import type { Solve } from '../../values.ts'

type Rule = { readonly target: string; readonly colour: string }

/** Selectors that aim at each element, from the outside in, as the page is written. */
const chains: readonly (readonly (readonly string[])[])[] = [
  [['#menu', 'div'], ['p', '.note', '#menu p'], ['strong']],
  [
    ['#menu', 'div'],
    ['p', '#menu p'],
  ],
  [['ul'], ['li', '.note', '.doux']],
  [['ul'], ['li']],
]

/** Names that are unique count for hundreds, classes for tens, tags for one; the place only parts equals. */
function strengthOf(target: string, place: number): number {
  const count = (pattern: RegExp): number => target.match(pattern)?.length ?? 0
  return 10_000 * count(/#/g) + 1_000 * count(/\./g) + 100 * count(/(?:^| )[a-z]/g) + place
}

function colourOf(selectors: readonly string[], rules: readonly Rule[]): string | undefined {
  const aiming = rules
    .map(({ target, colour }, place) => ({ target, colour, strength: strengthOf(target, place) }))
    .filter(({ target }) => selectors.includes(target))
  return aiming.toSorted((one, two) => two.strength - one.strength)[0]?.colour
}

/** The innermost element that some rule aims at gives the colour. */
export const solve: Solve = ({ files }) => {
  const [lines] = Object.values(files)
  const rules = (Array.isArray(lines) ? lines.map(String) : []).flatMap((line) => {
    const [, target, colour] = /^\s*(\S.*) \{ color: (\w+); \}$/.exec(line) ?? []
    return target !== undefined && colour !== undefined ? [{ target, colour }] : []
  })
  return chains.map((chain) => {
    const found = chain
      .map((selectors) => colourOf(selectors, rules))
      .filter((colour) => colour !== undefined)
    return found.at(-1) ?? 'black'
  })
}

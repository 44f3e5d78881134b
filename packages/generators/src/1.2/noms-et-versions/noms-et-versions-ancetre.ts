import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** A trunk, then two branches whose versions come in turns: the numbers alone do not tell. */
export const draw: Draw = (random) => {
  const trunk = random.integer(2, 4)
  const versions: { name: string; from: string }[] = []
  const add = (from: string): string => {
    const name = `v${versions.length + 1}`
    versions.push({ name, from })
    return name
  }
  const lines: [string[], string[]] = [[], []]
  let last = add('aucune')
  const trunkNames = [last]
  while (trunkNames.length < trunk) trunkNames.push((last = add(last)))
  const heads = [last, last]
  const turns = random.shuffle([0, 0, 1, 1, random.integer(0, 1)])
  for (const side of turns) {
    const name = add(heads[side] ?? '')
    heads[side] = name
    lines[side === 0 ? 0 : 1].unshift(name)
  }
  const [left, right] = lines
  const path = (line: readonly string[]): string => [...line.slice(1), last].join(', puis de ')
  return {
    prenom: random.pick(firstNames),
    choix: versions.map(({ name }) => name).filter((name) => name !== left[0] && name !== right[0]),
    tableau: [['Version', 'Version de départ'], ...versions.map(({ name, from }) => [name, from])],
    gauche: left[0] ?? '',
    droite: right[0] ?? '',
    commune: last,
    premiere: trunkNames.at(-2) ?? '',
    cote: left[1] ?? '',
    lignee: path(left),
    autreLignee: path(right),
  }
}

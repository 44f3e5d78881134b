import { withoutAccents } from '../../people.ts'
import type { Solve } from '../../values.ts'

/** Names in which none of the words about the person is found. */
export const solve: Solve = ({ instruction, proposals }) => {
  const bare = (text: string): string =>
    withoutAccents(text)
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '')
  const [, first = '', rest = '', town = '', year = ''] =
    /^(\S+) (\S+) vit à (\S+)\. Année de naissance\s: (\d+)/.exec(instruction.trim()) ?? []
  const known = [first, rest, town].map(bare)
  return proposals.filter((name) => !name.includes(year) && known.every((word) => !bare(name).includes(word)))
}

import { randomInt } from 'node:crypto'

// Without vowels, so that no code spells a word, and without what looks like something else.
const letters = 'BCDFGHJKMPQRTVWXY'
const digits = '2346789'

const draw = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Six letters and three digits, drawn by a cryptographic generator: 8 thousand million codes. */
export function drawCampaignCode(): string {
  return draw(letters, 6) + draw(digits, 3)
}

/** What a sign can be, as bits, so that one look tells whether it counts. */
export const space = 1
/** An accent or another sign that combines with the one before it. */
export const mark = 2
/** Whatever is no letter, no digit, no accent and no space. */
export const punctuation = 4
/** A soft hyphen or a space without width, which come with what is pasted. */
export const invisible = 8
const known = 16

/** All signs of Unicode, asked of it once each: 1 MB of text is a million look-ups. */
const kinds = new Uint8Array(0x11_00_00)

const describe = (sign: string): number =>
  known |
  (/^\s$/u.test(sign) ? space : 0) |
  (/^\p{M}$/u.test(sign) ? mark : 0) |
  (/^[^\p{L}\p{N}\p{M}\s]$/u.test(sign) ? punctuation : 0) |
  (/^[\u00ad\u200b\u2060]$/u.test(sign) ? invisible : 0)

export function kindOf(code: number): number {
  const kind = kinds[code] ?? 0
  return kind > 0 ? kind : (kinds[code] = describe(String.fromCodePoint(code)))
}

const spelled: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ς: 'σ', '’': "'", ʼ: "'" }
const plain = new Map<number, string>()
/** Those that become one unit, which is nearly all; 0 for the others and for those not met yet. */
const plainUnits = new Uint16Array(65_536)

/** The unit of a sign without its case and accents, where it is one: é, É and E are e. */
export const plainUnit = (code: number): number => plainUnits[code] ?? 0

/** The same as a text. */
export function plainSign(code: number): string {
  const found = plain.get(code)
  if (found !== undefined) return found
  const letters = String.fromCodePoint(code).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  const result = [...letters].map((letter) => spelled[letter] ?? letter).join('')
  if (code <= 0xff_ff) plain.set(code, result)
  if (code <= 0xff_ff && result.length === 1) plainUnits[code] = result.charCodeAt(0)
  return result
}

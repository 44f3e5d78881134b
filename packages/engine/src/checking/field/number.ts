import type { Reading } from './reading.ts'

const maxLength = 100
const written = /^([+-]?) ?(\d+(?: \d{3})*|\d{1,3}(?:\.\d{3})+(?=,))?(?:[.,](\d+))?$/

/**
 * A number as people write it in French, in its shortest form (`-1024.5`): decimal comma or point, thousands apart
 * by ordinary, no-break or narrow spaces, followed by `unit` if the question allows one. Null for anything else.
 */
export function parseNumber(text: string, unit = ''): string | null {
  const trimmed = text.trim()
  if (trimmed.length > maxLength) return null
  const plain = plainOf(trimmed).replaceAll('−', '-')
  const ending = plainOf(unit.trim())
  const match = written.exec(
    ending !== '' && plain.endsWith(ending) ? plain.slice(0, -ending.length).trim() : plain,
  )
  if (!match) return null
  const [, sign = '', whole = '', decimals = ''] = match
  if (whole === '' && decimals === '') return null
  const left = whole.replaceAll(/[ .]/g, '').replace(/^0+/, '') || '0'
  const right = decimals.replace(/0+$/, '')
  const size = right === '' ? left : `${left}.${right}`
  return sign === '-' && size !== '0' ? `-${size}` : size
}

const plainOf = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ')

/** Two writings of one number read alike. */
export const numberReading = (unit = ''): Reading => ({
  name: `number ${unit}`,
  read: (text) => parseNumber(text, unit),
})

/** Whether two numbers in their shortest forms are at most `margin` apart, reckoned in whole numbers: 0.3 is 0.1 from 0.2. */
export function isWithinMargin(a: string, b: string, margin: string): boolean {
  const decimals = Math.max(countDecimals(a), countDecimals(b), countDecimals(margin))
  const gap = scale(a, decimals) - scale(b, decimals)
  return (gap < 0n ? -gap : gap) <= scale(margin, decimals)
}

const countDecimals = (number: string): number => number.split('.')[1]?.length ?? 0

function scale(number: string, decimals: number): bigint {
  const [whole = '', fraction = ''] = number.split('.')
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}

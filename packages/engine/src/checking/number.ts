const maxLength = 60
const written = /^([+-]?)(\d+(?: \d{3})*|\d{1,3}(?:\.\d{3})+(?=,))?(?:[.,](\d+))?$/

/**
 * A number as people write it in French: decimal comma or point, thousands apart by ordinary, no-break or narrow
 * spaces, followed by `unit` if the question allows one. NaN for anything else.
 */
export function parseNumber(text: string, unit = ''): number {
  if (text.length > maxLength) return Number.NaN
  let rest = text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .replaceAll('−', '-')
    .trim()
  if (unit !== '' && rest.toLowerCase().endsWith(unit.toLowerCase()))
    rest = rest.slice(0, -unit.length).trim()
  const match = written.exec(rest)
  if (!match) return Number.NaN
  const [, sign = '', whole = '', decimals = ''] = match
  if (whole === '' && decimals === '') return Number.NaN
  return Number(`${sign}${whole.replaceAll(/[ .]/g, '') || '0'}.${decimals || '0'}`)
}

/** Whether a text is one of the accepted numbers, within `margin`. */
export function matchesNumber(
  answer: string,
  accepted: readonly string[],
  { unit = '', margin = 0 }: { readonly unit?: string; readonly margin?: number },
): boolean {
  const given = parseNumber(answer, unit)
  if (Number.isNaN(given)) return false
  return accepted.some((variant) => {
    const wanted = parseNumber(variant, unit)
    // A margin of 0.1 around 0.2 includes 0.3, whatever binary fractions make of it.
    const rounding = margin > 0 ? 1e-12 * Math.max(1, Math.abs(wanted), margin) : 0
    return Math.abs(given - wanted) <= margin + rounding
  })
}

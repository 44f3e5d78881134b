/** An INE as it is compared: without inner spaces, in capitals. */
export function normaliseIne(text: string): string {
  return /^[0-9A-Z]*$/.test(text) ? text : text.replaceAll(/\s/g, '').toUpperCase()
}

/** Kind of INE by its shape: RNIE (since 2018), BEA (older), apprentice, any other 11 characters, or none of these. */
export type IneShape = 'rnie' | 'bea' | 'apprentice' | 'other' | 'unknown'

export function ineShape(ine: string): IneShape {
  if (/^\d{9}[A-Z]{2}$/.test(ine)) return 'rnie'
  if (/^\d{10}[A-Z]$/.test(ine)) return 'bea'
  if (/^\d{4}A\d{5}[A-Z]$/.test(ine)) return 'apprentice'
  return /^[0-9A-Z]{11}$/.test(ine) ? 'other' : 'unknown'
}

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** 1234567 as “1 234 567”, with narrow no-break spaces. */
export const formatCount = (count: number): string => whole.format(count)

/** 12.34 as “12,3”. */
export const formatDecimal = (value: number): string => oneDecimal.format(value)

/** A share as “43 %”; “–” of nothing. Rounded down below all, so that 100 % means all. */
export function formatPercent(part: number, of: number): string {
  if (of <= 0) return '–'
  const percent = (part / of) * 100
  return `${whole.format(part < of ? Math.min(99, Math.round(percent)) : 100)}\u202F%`
}

/** French: nothing and one are singular. `plural(1, 'élève')`, `plural(3, 'travail', 'travaux')`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)}\u00A0${Math.abs(count) < 2 ? one : many}`
}

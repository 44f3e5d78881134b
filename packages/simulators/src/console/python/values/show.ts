import { isThing, type Value } from './value.ts'

/** A number with a point, as Python writes it. */
function showFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e16))
    return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
  if (Object.is(value, -0)) return '-0.0'
  return Number.isInteger(value) ? value.toFixed(1) : String(value)
}

/** As `print` shows it. */
export const show = (value: Value): string => (typeof value === 'string' ? value : showCode(value))

/** As one would type it: texts have their quotes. */
export function showCode(value: Value, depth = 0): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return showFloat(value)
  if (typeof value === 'string') return showText(value)
  if (depth > 20) return '…'
  const all = (values: Iterable<Value>): string =>
    [...values].map((one) => showCode(one, depth + 1)).join(', ')
  switch (value.type) {
    case 'list':
      return `[${all(value.items)}]`
    case 'tuple':
      return value.items.length === 1 ? `(${all(value.items)},)` : `(${all(value.items)})`
    case 'set':
      return value.entries.size === 0 ? 'set()' : `{${all(value.entries.values())}}`
    case 'dict':
      return `{${[...value.entries.values()].map(([key, one]) => `${all([key])}: ${all([one])}`).join(', ')}}`
    case 'range':
      return `range(${value.start}, ${value.stop}${value.step === 1n ? '' : `, ${value.step}`})`
    default:
      return `<function ${value.name}>`
  }
}

function showText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const inside = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(quote, `\\${quote}`)
  return `${quote}${inside}${quote}`
}

/** How much there is to write: a list in lists may hold itself many times. */
export function sizeOf(value: Value, most: number): number {
  if (typeof value === 'string') return value.length
  if (!isThing(value)) return 1
  let size = 1
  const inside: Iterable<Value> =
    value.type === 'list' || value.type === 'tuple'
      ? value.items
      : value.type === 'dict'
        ? [...value.entries.values()].flat()
        : value.type === 'set'
          ? value.entries.values()
          : []
  for (const one of inside) {
    size += sizeOf(one, most - size)
    if (size > most) return size
  }
  return size
}

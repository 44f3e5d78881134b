import { quoted, typeError, valueError } from '../error.ts'
import { show } from './show.ts'
import { isNumber, typeName, type Value } from './value.ts'

/** With so many decimals, a half to the even side, as Python rounds what is exactly a half. */
export function toDecimals(value: number, decimals: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return show(value)
  const exact = Math.abs(value).toFixed(Math.min(100, decimals + 60))
  const end = exact.indexOf('.') + 1 + decimals
  const isHalf = /^50*$/.test(exact.slice(end))
  const kept = exact.slice(0, decimals === 0 ? exact.indexOf('.') : end)
  const isEven = Number(kept.at(-1)) % 2 === 0
  const text = isHalf && isEven ? kept : Math.abs(value).toFixed(decimals)
  return value < 0 || Object.is(value, -0) ? `-${text}` : text
}

const pattern = /^(?:(.)?([<>^]))?([+ ])?(0)?(\d{1,3})?([,_])?(?:\.(\d{1,2}))?([dfsxb%])?$/u

const bases: Readonly<Record<string, number>> = { x: 16, b: 2 }

function digits(value: bigint | number | boolean, kind: string, decimals: string | undefined): string {
  if (kind === '%') return `${toDecimals(Number(value) * 100, Number(decimals ?? 6))}%`
  if (kind === 'f' || (decimals !== undefined && typeof value === 'number'))
    return toDecimals(Number(value), Number(decimals ?? 6))
  if (kind !== '' && typeof value === 'number')
    throw valueError(`le format ${quoted(kind)} ne convient pas à un nombre à virgule.`)
  const base = bases[kind]
  return base
    ? BigInt(value).toString(base)
    : typeof value === 'boolean' && kind === ''
      ? show(value)
      : kind === 'd'
        ? String(BigInt(value))
        : show(value)
}

/** `{prix:.2f}`: what stands behind the colon. */
export function format(value: Value, spec: string): string {
  if (spec === '') return show(value)
  const [matched, fill = ' ', align, sign, zero, width = '0', group, decimals, kind = ''] =
    pattern.exec(spec) ?? []
  if (matched === undefined) throw valueError(`le format ${quoted(spec)} ne veut rien dire ici.`)
  const isText = typeof value === 'string'
  if (isText && kind !== '' && kind !== 's')
    throw valueError(`le format ${quoted(spec)} convient à un nombre, pas à un texte.`)
  if (!isText && !isNumber(value)) throw typeError(`une valeur de type ${typeName(value)} n’a pas de format.`)
  let text = isText
    ? value.slice(0, decimals === undefined ? undefined : Number(decimals))
    : digits(value, kind, decimals)
  if (group) text = text.replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, group))
  if (sign && !isText && !text.startsWith('-')) text = sign + text
  const missing = Number(width) - [...text].length
  if (missing <= 0) return text
  if (zero && !align) return text.replace(/^[+-]?/, (found) => found + '0'.repeat(missing))
  const side = align ?? (isText ? '<' : '>')
  const before = side === '<' ? 0 : side === '>' ? missing : Math.floor(missing / 2)
  return fill.repeat(before) + text + fill.repeat(missing - before)
}

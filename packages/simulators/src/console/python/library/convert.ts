import { quoted, typeError, valueError } from '../error.ts'
import { showCode } from '../values/show.ts'
import { toDecimals } from '../values/format.ts'
import { typeName, type Value, wholeOf } from '../values/value.ts'
import { numberOf } from './arguments.ts'

export function toWhole(value: Value): bigint {
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw valueError('ce nombre ne peut pas devenir entier.')
    return BigInt(Math.trunc(value))
  }
  if (typeof value !== 'string')
    throw typeError(`int() ne convertit pas une valeur de type ${typeName(value)}.`)
  const text = value.trim().replaceAll('_', '')
  if (!/^[+-]?\d{1,600}$/.test(text))
    throw valueError(`int() ne peut pas lire un nombre entier dans ${quoted(showCode(value))}.`)
  return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text.replace('+', ''))
}

export function toFloat(value: Value): number {
  if (typeof value !== 'string') return numberOf(value)
  const text = value.trim()
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text))
    throw valueError(`float() ne peut pas lire un nombre dans ${quoted(showCode(value))}.`)
  return Number(text)
}

/** A half goes to the even side. */
export function round(value: Value, digits: Value | undefined): Value {
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value)
  const number = numberOf(value)
  if (digits === undefined || digits === null) {
    if (!Number.isFinite(number)) throw valueError('ce nombre ne peut pas être arrondi.')
    const below = Math.floor(number)
    const rest = number - below
    const isUp = rest > 0.5 || (rest === 0.5 && below % 2 !== 0)
    return BigInt(isUp ? below + 1 : below)
  }
  const places = Number(wholeOf(digits))
  if (places >= 0) return Number(toDecimals(number, Math.min(places, 30)))
  const unit = 10 ** -places
  return Math.round(number / unit) * unit
}

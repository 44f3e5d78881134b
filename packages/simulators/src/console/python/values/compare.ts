import { typeError } from '../error.ts'
import type { Machine } from '../machine.ts'
import { isNumber, isThing, typeName, type Value, valuesOf } from './value.ts'

const isSequence = (value: Value): value is Extract<Value, { readonly items: unknown }> =>
  isThing(value) && (value.type === 'list' || value.type === 'tuple')

export function areEqual(machine: Machine, left: Value, right: Value): boolean {
  machine.spend(0.25)
  if (isNumber(left) && isNumber(right)) return sameNumber(left, right)
  if (!isThing(left) || !isThing(right)) return left === right
  if (left === right) return true
  if (left.type !== right.type) return false
  if (isSequence(left) && isSequence(right)) {
    const others = right.items
    return (
      left.items.length === others.length &&
      left.items.every((one, index) => areEqual(machine, one, others[index] ?? null))
    )
  }
  if (left.type === 'dict' && right.type === 'dict') {
    const others = right.entries
    return (
      left.entries.size === others.size &&
      [...left.entries].every(([key, [, value]]) => {
        const other = others.get(key)
        return other !== undefined && areEqual(machine, value, other[1])
      })
    )
  }
  if (left.type === 'set' && right.type === 'set')
    return (
      left.entries.size === right.entries.size &&
      [...left.entries.keys()].every((key) => right.entries.has(key))
    )
  if (left.type === 'range' && right.type === 'range')
    return left.start === right.start && left.stop === right.stop && left.step === right.step
  return false
}

function sameNumber(left: bigint | number | boolean, right: bigint | number | boolean): boolean {
  const [one, other] = [
    typeof left === 'boolean' ? BigInt(left) : left,
    typeof right === 'boolean' ? BigInt(right) : right,
  ]
  // oxlint-disable-next-line eqeqeq -- a whole number and one with a point are compared by what they are worth
  return one == other
}

/** Negative, zero or positive; throws where there is no order. */
export function order(machine: Machine, left: Value, right: Value): number {
  machine.spend(0.25)
  if (isNumber(left) && isNumber(right)) return left < right ? -1 : left > right ? 1 : 0
  if (typeof left === 'string' && typeof right === 'string') return orderTexts(left, right)
  if (isSequence(left) && isSequence(right) && left.type === right.type) {
    const others = right.items
    for (const [index, one] of left.items.entries()) {
      const other = others[index]
      if (other === undefined) return 1
      if (!areEqual(machine, one, other)) return order(machine, one, other)
    }
    return left.items.length - others.length
  }
  throw typeError(`on ne peut pas ranger ${typeName(left)} et ${typeName(right)} l’un par rapport à l’autre.`)
}

/** By the numbers of their signs. */
function orderTexts(left: string, right: string): number {
  const [one, other] = [[...left], [...right]]
  const at = one.findIndex((sign, index) => sign !== other[index])
  if (at < 0) return one.length - other.length
  return (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? -1)
}

export function contains(machine: Machine, holder: Value, wanted: Value): boolean {
  if (typeof holder === 'string') {
    if (typeof wanted !== 'string')
      throw typeError(`on cherche un texte dans un texte, pas une valeur de type ${typeName(wanted)}.`)
    return holder.includes(wanted)
  }
  return valuesOf(machine, holder).some((one) => areEqual(machine, one, wanted))
}

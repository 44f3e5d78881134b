import { PythonError, quoted, typeError } from '../error.ts'
import type { Machine } from '../machine.ts'
import { isNumber, isThing, lengthOf, list, tuple, typeName, type Value } from './value.ts'

const longest = 20_000
/** Of a whole number: some hundreds of digits. */
const highest = 2n ** 2_000n

const byZero = (): PythonError => new PythonError('ZeroDivisionError', 'on ne peut pas diviser par zéro.')
const tooLarge = (): PythonError =>
  new PythonError('MemoryError', 'la valeur est trop grande pour cette console.')

function wholeNumbers(sign: string, left: bigint, right: bigint): Value {
  switch (sign) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      if (right === 0n) throw byZero()
      return Number(left) / Number(right)
    case '//': {
      if (right === 0n) throw byZero()
      const cut = left / right
      return left % right !== 0n && left < 0n !== right < 0n ? cut - 1n : cut
    }
    case '%':
      if (right === 0n) throw byZero()
      return ((left % right) + right) % right
    default:
      if (right < 0n) return power(Number(left), Number(right))
      if (right > 2_000n && left !== 0n && left !== 1n && left !== -1n) throw tooLarge()
      return left ** right
  }
}

function power(left: number, right: number): number {
  if (left === 0 && right < 0) throw byZero()
  const result = left ** right
  if (Number.isNaN(result)) throw typeError('cette puissance n’est pas un nombre réel.')
  return result
}

function numbers(sign: string, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      if (right === 0) throw byZero()
      return left / right
    case '//':
      if (right === 0) throw byZero()
      return Math.floor(left / right)
    case '%': {
      if (right === 0) throw byZero()
      const rest = left % right
      return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest
    }
    default:
      return power(left, right)
  }
}

const whole = (value: bigint | boolean): bigint => (typeof value === 'boolean' ? BigInt(value) : value)

function calculate(sign: string, left: bigint | number | boolean, right: bigint | number | boolean): Value {
  if (typeof left === 'number' || typeof right === 'number') return numbers(sign, Number(left), Number(right))
  const result = wholeNumbers(sign, whole(left), whole(right))
  if (typeof result === 'bigint' && (result > highest || result < -highest)) throw tooLarge()
  return result
}

/** A text, a list or a tuple, so many times. */
function repeat(machine: Machine, value: Value, times: Value): Value | undefined {
  if (typeof times !== 'bigint' && typeof times !== 'boolean') return undefined
  const count = Number(times) > 0 ? Number(times) : 0
  const isText = typeof value === 'string'
  if (!isText && (!isThing(value) || (value.type !== 'list' && value.type !== 'tuple'))) return undefined
  const size = lengthOf(value) * count
  if (size > longest) throw tooLarge()
  machine.spend(size / 8)
  if (isText) return value.repeat(count)
  const items = Array.from({ length: count }, () => value.items).flat()
  return value.type === 'list' ? list(items) : tuple(items)
}

function join(machine: Machine, left: Value, right: Value): Value | undefined {
  if (typeof left === 'string' && typeof right === 'string') {
    machine.spend((left.length + right.length) / 8)
    if (left.length + right.length > longest) throw tooLarge()
    return left + right
  }
  if (!isThing(left) || !isThing(right)) return undefined
  if (left.type === 'list' && right.type === 'list') {
    checkSize(machine, left.items.length + right.items.length)
    return list([...left.items, ...right.items])
  }
  return left.type === 'tuple' && right.type === 'tuple' ? tuple([...left.items, ...right.items]) : undefined
}

/** Of what is made or grows: nothing is longer than some thousands. */
export function checkSize(machine: Machine, size: number): void {
  machine.spend(size / 8)
  if (size > longest) throw tooLarge()
}

export function operate(machine: Machine, sign: string, left: Value, right: Value): Value {
  if (isNumber(left) && isNumber(right)) return calculate(sign, left, right)
  const made =
    sign === '+'
      ? join(machine, left, right)
      : sign === '*'
        ? (repeat(machine, left, right) ?? repeat(machine, right, left))
        : undefined
  if (made !== undefined) return made
  const isMix = sign === '+' && (typeof left === 'string' || typeof right === 'string')
  throw typeError(
    `on ne peut pas faire ${quoted(sign)} entre ${typeName(left)} et ${typeName(right)}.${
      isMix ? ' Pour un texte, convertis avec str(…)\u00a0; pour un nombre, avec int(…).' : ''
    }`,
  )
}

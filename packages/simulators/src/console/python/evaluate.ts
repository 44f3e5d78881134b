import { PythonError, quoted, typeError, valueError } from './error.ts'
import { builtins } from './library/builtins.ts'
import { holderMethod } from './library/holder-methods.ts'
import { textMethod } from './library/text-methods.ts'
import type { Machine, Scope } from './machine.ts'
import { getItem, getSlice, nameError, setItem } from './place.ts'
import type { Clause, Expression } from './syntax/syntax.ts'
import { areEqual, contains, order } from './values/compare.ts'
import { format } from './values/format.ts'
import { checkSize, operate } from './values/operate.ts'
import {
  dictOf,
  groupOf,
  isNumber,
  isThing,
  isTrue,
  list,
  tuple,
  typeName,
  type Value,
  valuesOf,
} from './values/value.ts'

export type Place = { readonly machine: Machine; readonly scope: Scope }

/** What an expression is worth; an error learns the line on which it happened. */
export function evaluate(place: Place, expression: Expression): Value {
  place.machine.spend(1)
  try {
    return worth(place, expression)
  } catch (error) {
    if (error instanceof PythonError && error.line === 0) error.line = expression.line
    throw error
  }
}

function worth(place: Place, expression: Expression): Value {
  const { machine } = place
  const of = (one: Expression): Value => evaluate(place, one)
  switch (expression.type) {
    case 'value':
      return expression.value
    case 'name':
      return getName(place.scope, expression.name)
    case 'list':
      return list(expression.items.map(of))
    case 'tuple':
      return tuple(expression.items.map(of))
    case 'set':
      return groupOf(expression.items.map(of))
    case 'dict':
      return dictOf(expression.entries.map(([key, value]) => [of(key), of(value)] as const))
    case 'unary':
      return turn(machine, expression.sign, of(expression.of))
    case 'binary':
      return operate(machine, expression.sign, of(expression.left), of(expression.right))
    case 'logic': {
      const left = of(expression.left)
      return isTrue(left) === (expression.sign === 'or') ? left : of(expression.right)
    }
    case 'compare':
      return compare(place, expression.first, expression.rest)
    case 'call':
      return call(place, expression)
    case 'attribute':
      return getAttribute(of(expression.of), expression.name)
    case 'item':
      return getItem(machine, of(expression.of), of(expression.index))
    case 'slice':
      return getSlice(
        machine,
        of(expression.of),
        expression.bounds.map((bound) => (bound ? of(bound) : undefined)),
      )
    case 'choice':
      return of(isTrue(of(expression.test)) ? expression.yes : expression.no)
    case 'each':
      return makeEach(place, expression)
    case 'text':
      return makeText(place, expression.parts)
    case 'lambda':
      return makeFunction(place, { ...expression, name: '<lambda>' })
  }
}

/** In a function, then around it, then in the program, then what Python brings along. */
function getName(scope: Scope, name: string): Value {
  if (scope.locals.has(name) && !scope.globals.has(name) && !scope.names.has(name))
    throw new PythonError(
      'UnboundLocalError',
      `dans cette fonction, ${quoted(name)} n’a pas encore de valeur. Une fonction a ses propres variables.`,
    )
  for (let here: Scope | null = scope; here; here = here.parent) {
    const found = here.names.get(name)
    if (found !== undefined) return found
  }
  const found = builtins.get(name)
  if (found === undefined) throw nameError(name)
  return found
}

function turn(machine: Machine, sign: string, value: Value): Value {
  if (sign === 'not') return !isTrue(value)
  if (!isNumber(value))
    throw typeError(`on ne peut pas écrire ${quoted(sign)} devant une valeur de type ${typeName(value)}.`)
  return operate(machine, sign, typeof value === 'number' ? (sign === '-' ? -0 : 0) : 0n, value)
}

/** `0 <= note <= 20` asks both. */
function compare(place: Place, first: Expression, rest: readonly (readonly [string, Expression])[]): boolean {
  let left = evaluate(place, first)
  for (const [sign, expression] of rest) {
    const right = evaluate(place, expression)
    if (!holds(place.machine, sign, left, right)) return false
    left = right
  }
  return true
}

function holds(machine: Machine, sign: string, left: Value, right: Value): boolean {
  switch (sign) {
    case '==':
      return areEqual(machine, left, right)
    case '!=':
      return !areEqual(machine, left, right)
    case 'in':
      return contains(machine, right, left)
    case 'not in':
      return !contains(machine, right, left)
    case 'is':
    case 'is not':
      return (left === right || (!isThing(left) && areEqual(machine, left, right))) === (sign === 'is')
    case '<':
      return order(machine, left, right) < 0
    case '<=':
      return order(machine, left, right) <= 0
    case '>':
      return order(machine, left, right) > 0
    default:
      return order(machine, left, right) >= 0
  }
}

function call(
  place: Place,
  { callee, values, named }: Extract<Expression, { readonly type: 'call' }>,
): Value {
  const called = evaluate(place, callee)
  const given = values.map((value) => evaluate(place, value))
  const options = new Map(named.map(([name, value]) => [name, evaluate(place, value)] as const))
  if (isThing(called) && called.type === 'builtin') return called.run(place.machine, given, options)
  return place.machine.call(called, given, options)
}

function getAttribute(value: Value, name: string): Value {
  if (isThing(value) && value.type === 'dict' && value.module) {
    const found = value.entries.get(`s${name}`)
    if (found) return found[1]
  }
  const found =
    typeof value === 'string'
      ? textMethod(value, name)
      : isThing(value)
        ? holderMethod(value, name)
        : undefined
  if (!found)
    throw new PythonError(
      'AttributeError',
      `une valeur de type ${typeName(value)} n’a pas de ${quoted(name)}.`,
    )
  return found
}

function makeFunction(
  { machine, scope }: Place,
  {
    name,
    parameters,
    body,
  }: Pick<Extract<Expression, { readonly type: 'lambda' }>, 'parameters' | 'body'> & {
    readonly name: string
  },
): Value {
  const defaults = parameters.map(({ initial }) =>
    initial ? evaluate({ machine, scope }, initial) : undefined,
  )
  return { type: 'function', name, parameters, defaults, body, scope, locals: new Set() }
}

function makeText(place: Place, parts: Extract<Expression, { readonly type: 'text' }>['parts']): string {
  const text = parts
    .map((part) => (typeof part === 'string' ? part : format(evaluate(place, part.of), part.spec)))
    .join('')
  checkSize(place.machine, text.length)
  return text
}

/** The values that a loop in brackets makes, in a scope of its own. */
function makeEach(
  { machine, scope }: Place,
  { makes, element, value, clauses }: Extract<Expression, { readonly type: 'each' }>,
): Value {
  const inner: Place = {
    machine,
    scope: { names: new Map(), parent: scope, locals: new Set(), globals: new Set() },
  }
  const made: (readonly [Value, Value])[] = []
  const walk = ([clause, ...others]: readonly Clause[]): void => {
    if (!clause) {
      made.push([evaluate(inner, element), value ? evaluate(inner, value) : null])
      checkSize(machine, made.length / 64)
      return
    }
    for (const item of valuesOf(machine, evaluate(inner, clause.source))) {
      assign(inner, clause.target, item)
      if (clause.tests.every((test) => isTrue(evaluate(inner, test)))) walk(others)
    }
  }
  walk(clauses)
  if (makes === 'dict') return dictOf(made)
  const values = made.map(([one]) => one)
  return makes === 'set' ? groupOf(values) : list(values)
}

/** Puts a value where a name, a place or several names wait for it. */
export function assign(place: Place, target: Expression, value: Value): void {
  const { machine, scope } = place
  if (target.type === 'name') {
    let holder = scope
    if (scope.globals.has(target.name)) while (holder.parent) holder = holder.parent
    holder.names.set(target.name, value)
  } else if (target.type === 'item') {
    setItem(evaluate(place, target.of), evaluate(place, target.index), value)
  } else if (target.type === 'tuple' || target.type === 'list') {
    const values = valuesOf(machine, value)
    if (values.length !== target.items.length)
      throw valueError(`il y a ${values.length} valeurs pour ${target.items.length} noms.`)
    for (const [index, one] of target.items.entries()) assign(place, one, values[index] ?? null)
  }
}

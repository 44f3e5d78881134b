import { PythonError, quoted, syntaxError, typeError } from './error.ts'
import { assign, evaluate, type Place } from './evaluate.ts'
import { moduleNamed } from './library/builtins.ts'
import type { Machine, Scope } from './machine.ts'
import type { Expression, Statement } from './syntax/syntax.ts'
import { operate } from './values/operate.ts'
import {
  dictOf,
  isThing,
  isTrue,
  type Named,
  type Procedure,
  typeName,
  type Value,
  valuesOf,
} from './values/value.ts'

/** Why a block was left before its end. */
type Left = { readonly by: 'break' | 'continue' | 'return'; readonly value: Value; readonly line: number }

/** The browser’s own stack holds many times that. */
const deepest = 100

export function executeAll(place: Place, statements: readonly Statement[]): Left | null {
  for (const statement of statements) {
    const left = execute(place, statement)
    if (left) return left
  }
  return null
}

function execute(place: Place, statement: Statement): Left | null {
  place.machine.spend(1)
  try {
    return perform(place, statement)
  } catch (error) {
    if (error instanceof PythonError && error.line === 0) error.line = statement.line
    throw error
  }
}

function perform(place: Place, statement: Statement): Left | null {
  const { line } = statement
  switch (statement.type) {
    case 'do':
      evaluate(place, statement.of)
      return null
    case 'set': {
      const value = evaluate(place, statement.value)
      for (const target of statement.targets) assign(place, target, value)
      return null
    }
    case 'change': {
      const before = evaluate(place, statement.target)
      const after = operate(place.machine, statement.sign, before, evaluate(place, statement.value))
      assign(place, statement.target, after)
      return null
    }
    case 'if': {
      const branch = statement.branches.find(({ test }) => isTrue(evaluate(place, test)))
      return executeAll(place, branch?.body ?? statement.other)
    }
    case 'while':
    case 'for':
      return loop(place, statement)
    case 'break':
    case 'continue':
      return { by: statement.type, value: null, line }
    case 'return':
      return { by: 'return', value: statement.value ? evaluate(place, statement.value) : null, line }
    case 'def':
      define(place, statement)
      return null
    case 'global':
      for (const name of statement.names) place.scope.globals.add(name)
      return null
    case 'import':
      bringIn(place.scope, statement)
      return null
    case 'pass':
      return null
  }
}

function loop(place: Place, statement: Extract<Statement, { readonly type: 'while' | 'for' }>): Left | null {
  /** Whether the loop is over, and how. */
  const turn = (): Left | 'over' | null => {
    const left = executeAll(place, statement.body)
    if (left?.by === 'return') return left
    return left?.by === 'break' ? 'over' : null
  }
  if (statement.type === 'while') {
    while (isTrue(evaluate(place, statement.test))) {
      const end = turn()
      if (end) return end === 'over' ? null : end
    }
    return null
  }
  const values = valuesOf(place.machine, evaluate(place, statement.source))
  // By its place: a list that changes while it is walked is walked as it then is.
  for (let at = 0; at < values.length; at++) {
    place.machine.spend(1)
    assign(place, statement.target, values[at] ?? null)
    const end = turn()
    if (end) return end === 'over' ? null : end
  }
  return null
}

function define(
  { machine, scope }: Place,
  { name, parameters, body }: Extract<Statement, { readonly type: 'def' }>,
): void {
  const defaults = parameters.map(({ initial }) =>
    initial ? evaluate({ machine, scope }, initial) : undefined,
  )
  const locals = new Set([...parameters.map((one) => one.name), ...namesSet(body)])
  for (const global of body.flatMap((one) => (one.type === 'global' ? one.names : []))) locals.delete(global)
  scope.names.set(name, { type: 'function', name, parameters, defaults, body, scope, locals })
}

/** Names that a block gives values to, inner blocks included. */
function namesSet(body: readonly Statement[]): string[] {
  const inTarget = (target: Expression): string[] =>
    target.type === 'name'
      ? [target.name]
      : target.type === 'tuple' || target.type === 'list'
        ? target.items.flatMap(inTarget)
        : []
  return body.flatMap((statement) => {
    switch (statement.type) {
      case 'set':
        return statement.targets.flatMap(inTarget)
      case 'change':
        return inTarget(statement.target)
      case 'for':
        return [...inTarget(statement.target), ...namesSet(statement.body)]
      case 'while':
        return namesSet(statement.body)
      case 'if':
        return [
          ...statement.branches.flatMap((branch) => namesSet(branch.body)),
          ...namesSet(statement.other),
        ]
      case 'def':
        return [statement.name]
      default:
        return []
    }
  })
}

function bringIn(
  { names }: Scope,
  { module, names: wanted }: Extract<Statement, { readonly type: 'import' }>,
): void {
  const held = moduleNamed(module)
  if (!wanted) {
    names.set(module, { ...dictOf([...held]), module })
    return
  }
  for (const name of wanted[0] === '*' ? held.keys() : wanted) {
    const value = held.get(name)
    if (value === undefined)
      throw new PythonError('ImportError', `le module ${module} n’a pas de ${quoted(name)} ici.`)
    names.set(name, value)
  }
}

/** Calls a function of the program, or one of ours. */
export function callValue(machine: Machine, callee: Value, values: readonly Value[], named: Named): Value {
  if (isThing(callee) && callee.type === 'builtin') return callee.run(machine, values, named)
  if (!isThing(callee) || callee.type !== 'function')
    throw typeError(`une valeur de type ${typeName(callee)} ne s’appelle pas avec des parenthèses.`)
  if (machine.depth >= deepest)
    throw new PythonError('RecursionError', 'la fonction s’appelle elle-même trop de fois.')
  machine.depth++
  const names = bindValues(callee, values, named)
  const scope: Scope = { names, parent: callee.scope, locals: callee.locals, globals: new Set() }
  const result = runBody({ machine, scope }, callee)
  machine.depth--
  return result
}

function runBody(place: Place, { body }: Procedure): Value {
  if ('type' in body) return evaluate(place, body)
  const left = executeAll(place, body)
  if (left && left.by !== 'return') throw outside(left)
  return left?.value ?? null
}

export const outside = ({ by, line }: Left): PythonError =>
  syntaxError(
    by === 'return' ? '« return » est en dehors d’une fonction.' : `« ${by} » est en dehors d’une boucle.`,
    line,
  )

function bindValues(
  { name, parameters, defaults }: Procedure,
  values: readonly Value[],
  named: Named,
): Map<string, Value> {
  if (values.length > parameters.length)
    throw typeError(`${name}() attend ${parameters.length} valeur(s), et en reçoit ${values.length}.`)
  const stranger = [...named.keys()].find((one) => !parameters.some((parameter) => parameter.name === one))
  if (stranger !== undefined) throw typeError(`${name}() n’a pas de paramètre ${quoted(stranger)}.`)
  return new Map(
    parameters.map(({ name: parameter }, index) => {
      const value = index < values.length ? values[index] : (named.get(parameter) ?? defaults[index])
      if (value === undefined) throw typeError(`${name}() attend une valeur pour ${quoted(parameter)}.`)
      return [parameter, value]
    }),
  )
}

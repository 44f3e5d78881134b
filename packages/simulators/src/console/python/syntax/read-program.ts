import { quoted, syntaxError } from '../error.ts'
import { accept, type Cursor, deeper, expect, isNext, peek, take, takeName, unexpected } from './cursor.ts'
import { readExpression, readParameters, readTarget } from './read-expression.ts'
import type { Expression, Statement } from './syntax.ts'
import { readTokens } from './tokens.ts'

const changes = ['+=', '-=', '*=', '/=', '//=', '%=', '**=']

export function readProgram(source: string): Statement[] {
  const cursor: Cursor = { tokens: readTokens(source), at: 0, depth: 0 }
  const statements: Statement[] = []
  while (peek(cursor).kind !== 'end') statements.push(...readStatement(cursor))
  return statements
}

/** One of a line or more; several where a line has semicolons. */
function readStatement(cursor: Cursor): Statement[] {
  const { line, kind } = peek(cursor)
  if (kind === 'indent') throw syntaxError('cette ligne est trop décalée.', line)
  if (accept(cursor, 'if')) return [readIf(cursor, line)]
  if (accept(cursor, 'while')) {
    const test = readExpression(cursor)
    return [withoutElse(cursor, { type: 'while', test, body: readBlock(cursor), line })]
  }
  if (accept(cursor, 'for')) {
    const target = checkTarget(readTarget(cursor))
    expect(cursor, 'in')
    const source = readValues(cursor)
    return [withoutElse(cursor, { type: 'for', target, source, body: readBlock(cursor), line })]
  }
  if (accept(cursor, 'def')) {
    const name = takeName(cursor)
    expect(cursor, '(')
    return [{ type: 'def', name, parameters: readParameters(cursor, ')'), body: readBlock(cursor), line }]
  }
  const statements = [readSimple(cursor)]
  while (accept(cursor, ';')) if (peek(cursor).kind !== 'newline') statements.push(readSimple(cursor))
  if (take(cursor).kind !== 'newline') {
    cursor.at--
    throw unexpected(cursor)
  }
  return statements
}

function withoutElse(cursor: Cursor, statement: Statement): Statement {
  if (!isNext(cursor, 'else')) return statement
  throw syntaxError('ce « else » n’a pas de « if » au même décalage.', peek(cursor).line)
}

function readIf(cursor: Cursor, line: number): Statement {
  const branches = [{ test: readExpression(cursor), body: readBlock(cursor) }]
  while (accept(cursor, 'elif')) branches.push({ test: readExpression(cursor), body: readBlock(cursor) })
  return { type: 'if', branches, other: accept(cursor, 'else') ? readBlock(cursor) : [], line }
}

/** The lines further in, or one behind the colon. */
function readBlock(cursor: Cursor): Statement[] {
  if (isNext(cursor, '='))
    throw syntaxError('pour comparer, on écrit « == ». Un seul « = » range une valeur.', peek(cursor).line)
  expect(cursor, ':')
  if (peek(cursor).kind !== 'newline') return readStatement(cursor)
  cursor.at++
  const { kind, line } = peek(cursor)
  if (kind !== 'indent') throw syntaxError('la ligne après les deux-points doit être décalée.', line)
  cursor.at++
  return deeper(cursor, () => {
    const body: Statement[] = []
    while (peek(cursor).kind !== 'dedent') body.push(...readStatement(cursor))
    cursor.at++
    return body
  })
}

function readSimple(cursor: Cursor): Statement {
  const { line } = peek(cursor)
  const word = accept(cursor, 'break', 'continue', 'pass', 'return', 'global', 'import', 'from')
  switch (word) {
    case 'break':
    case 'continue':
    case 'pass':
      return { type: word, line }
    case 'return':
      return { type: 'return', value: peek(cursor).kind === 'newline' ? null : readValues(cursor), line }
    case 'global':
      return { type: 'global', names: readNames(cursor), line }
    case 'import':
      return { type: 'import', module: takeName(cursor), names: null, line }
    case 'from': {
      const module = takeName(cursor)
      expect(cursor, 'import')
      return { type: 'import', module, names: accept(cursor, '*') ? ['*'] : readNames(cursor), line }
    }
    default:
      return readAssignment(cursor, line)
  }
}

function readNames(cursor: Cursor): string[] {
  const names = [takeName(cursor)]
  while (accept(cursor, ',')) names.push(takeName(cursor))
  return names
}

function readAssignment(cursor: Cursor, line: number): Statement {
  const first = readValues(cursor)
  const sign = accept(cursor, ...changes)
  if (sign !== null) {
    const target = checkTarget(first)
    return { type: 'change', target, sign: sign.slice(0, -1), value: readValues(cursor), line }
  }
  const chain = [first]
  while (accept(cursor, '=')) chain.push(readValues(cursor))
  const value = chain.pop() ?? first
  if (chain.length > 0) return { type: 'set', targets: chain.map(checkTarget), value, line }
  if (value.type === 'name' && peek(cursor).kind === 'text' && value.name === 'print')
    throw syntaxError('« print » a besoin de parenthèses autour de ce qu’il affiche.', line)
  return { type: 'do', of: value, line }
}

/** One value, or several with commas: a tuple. */
function readValues(cursor: Cursor): Expression {
  const { line } = peek(cursor)
  const first = readExpression(cursor)
  if (!isNext(cursor, ',')) return first
  const items = [first]
  while (accept(cursor, ',')) {
    if (peek(cursor).kind === 'newline' || isNext(cursor, '=', ':')) break
    items.push(readExpression(cursor))
  }
  return { type: 'tuple', items, line }
}

function checkTarget(target: Expression): Expression {
  const { type, line } = target
  if (type === 'name' || type === 'item') return target
  if (type === 'tuple' || type === 'list') return { ...target, items: target.items.map(checkTarget) }
  throw syntaxError(`on ne peut pas ranger une valeur ici. À gauche de ${quoted('=')}, il faut un nom.`, line)
}

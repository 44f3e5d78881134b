import type { Value } from '../values/value.ts'

export type Parameter = { readonly name: string; readonly initial: Expression | null }

export type Clause = {
  readonly target: Expression
  readonly source: Expression
  readonly tests: readonly Expression[]
}

type Shape =
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'list' | 'tuple' | 'set'; readonly items: readonly Expression[] }
  | { readonly type: 'dict'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly type: 'unary'; readonly sign: string; readonly of: Expression }
  | {
      readonly type: 'binary' | 'logic'
      readonly sign: string
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly type: 'compare'
      readonly first: Expression
      readonly rest: readonly (readonly [string, Expression])[]
    }
  | {
      readonly type: 'call'
      readonly callee: Expression
      readonly values: readonly Expression[]
      readonly named: readonly (readonly [string, Expression])[]
    }
  | { readonly type: 'attribute'; readonly of: Expression; readonly name: string }
  | { readonly type: 'item'; readonly of: Expression; readonly index: Expression }
  | { readonly type: 'slice'; readonly of: Expression; readonly bounds: readonly (Expression | null)[] }
  | { readonly type: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | {
      readonly type: 'each'
      readonly makes: 'list' | 'set' | 'dict'
      readonly element: Expression
      /** Of a dictionary. */
      readonly value: Expression | null
      readonly clauses: readonly Clause[]
    }
  /** A text with holes; each has its format. */
  | {
      readonly type: 'text'
      readonly parts: readonly (string | { readonly of: Expression; readonly spec: string })[]
    }
  | { readonly type: 'lambda'; readonly parameters: readonly Parameter[]; readonly body: Expression }

export type Expression = Shape & { readonly line: number }

type Act =
  | { readonly type: 'do'; readonly of: Expression }
  | { readonly type: 'set'; readonly targets: readonly Expression[]; readonly value: Expression }
  | {
      readonly type: 'change'
      readonly target: Expression
      readonly sign: string
      readonly value: Expression
    }
  | {
      readonly type: 'if'
      readonly branches: readonly { readonly test: Expression; readonly body: readonly Statement[] }[]
      readonly other: readonly Statement[]
    }
  | { readonly type: 'while'; readonly test: Expression; readonly body: readonly Statement[] }
  | {
      readonly type: 'for'
      readonly target: Expression
      readonly source: Expression
      readonly body: readonly Statement[]
    }
  | { readonly type: 'break' | 'continue' | 'pass' }
  | { readonly type: 'return'; readonly value: Expression | null }
  | {
      readonly type: 'def'
      readonly name: string
      readonly parameters: readonly Parameter[]
      readonly body: readonly Statement[]
    }
  | { readonly type: 'global'; readonly names: readonly string[] }
  | { readonly type: 'import'; readonly module: string; readonly names: readonly string[] | null }

export type Statement = Act & { readonly line: number }

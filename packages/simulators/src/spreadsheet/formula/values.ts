/** What a cell can be worth. Dates are numbers of days, as everywhere in sheets. */
export type Scalar = number | string | boolean | null

export const errorCodes = [
  '#NOM?',
  '#DIV/0!',
  '#VALEUR!',
  '#REF!',
  '#N/A',
  '#NOMBRE!',
  '#BOUCLE!',
  '#ERREUR!',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** A calculation without a result; a formula that uses it has none either. */
export class Fault {
  readonly code: ErrorCode
  constructor(code: ErrorCode) {
    this.code = code
  }
}

export type Value = Scalar | Fault

/** The cells of a range, row by row. */
export type Range = { readonly rows: readonly (readonly Value[])[] }

export const isRange = (value: Value | Range): value is Range =>
  typeof value === 'object' && value !== null && 'rows' in value

export const isFault = (value: unknown): value is Fault => value instanceof Fault

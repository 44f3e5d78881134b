import * as kept from '@formulajs/formulajs'
import { dayNumber, dayOf } from '../sheet/dates.ts'
import { numberOf, numbersOf, type Part, single, textOf } from './arguments.ts'
import { type ErrorCode, Fault, isFault, isRange, type Value } from './values.ts'

export type SheetFunction = {
  readonly least: number
  readonly most: number
  /** Works on faults too, as counting does; the others never meet one. */
  readonly takesFaults?: boolean
  readonly work: (parts: readonly Part[]) => Value
}

const codes: Readonly<Record<string, ErrorCode>> = {
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALEUR!',
  '#REF!': '#REF!',
  '#N/A': '#N/A',
  '#NUM!': '#NOMBRE!',
  '#NAME?': '#NOM?',
}

/** A result of the kept functions, which give errors back instead of throwing them. */
function readResult(result: unknown): Value {
  if (result instanceof Error) return new Fault(codes[result.message] ?? '#VALEUR!')
  if (typeof result === 'number') return Number.isFinite(result) ? result : new Fault('#DIV/0!')
  return typeof result === 'string' || typeof result === 'boolean' ? result : null
}

const plain = (part: Part): unknown => (isRange(part) ? part.rows : isFault(part) ? null : part)

/** Over all numbers there are; `none` is for when there are none. */
const overNumbers = (work: (numbers: readonly number[]) => unknown, none: Value = 0): SheetFunction => ({
  least: 1,
  most: 30,
  work: (parts) => {
    const numbers = numbersOf(parts)
    if (isFault(numbers)) return numbers
    return numbers.length === 0 ? none : readResult(work(numbers))
  },
})

/** Of so many single numbers. */
const ofNumbers = (least: number, most: number, work: (...numbers: number[]) => unknown): SheetFunction => ({
  least,
  most,
  work: (parts) => {
    const numbers: number[] = []
    for (const part of parts) {
      const number = numberOf(single(part))
      if (isFault(number)) return number
      numbers.push(number)
    }
    return readResult(work(...numbers))
  },
})

/** Of a text, then numbers or texts. */
const ofText = (
  least: number,
  most: number,
  work: (text: string, ...rest: (string | number)[]) => unknown,
): SheetFunction => ({
  least,
  most,
  work: (parts) => {
    const [first = null, ...rest] = parts.map(single)
    if (isFault(first)) return first
    const given = rest.map((value) =>
      isFault(value) ? '' : typeof value === 'number' ? value : textOf(value),
    )
    return readResult(work(textOf(first), ...given))
  },
})

const asGiven = (least: number, most: number, work: (...parts: unknown[]) => unknown): SheetFunction => ({
  least,
  most,
  work: (parts) => readResult(work(...parts.map(plain))),
})

const counting = (work: (...parts: unknown[]) => unknown): SheetFunction => ({
  ...asGiven(1, 30, work),
  takesFaults: true,
})

/** A criterion as the kept functions read it: `>=2,5` is `>=2.5` to them, and a date is its number. */
function readCriterion(criterion: unknown): unknown {
  if (typeof criterion !== 'string') return criterion
  const [, sign = '', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion.trim()) ?? []
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(rest.trim()) ?? []
  if (day !== undefined) return `${sign}${dayNumber(Number(year), Number(month), Number(day)) ?? rest}`
  return /^-?\d+,\d+$/.test(rest) ? `${sign}${rest.replace(',', '.')}` : `${sign}${rest}`
}

/** Texts without their capitals: a criterion does not mind them. */
const fold = (part: unknown): unknown =>
  typeof part === 'string' ? part.toLocaleLowerCase('fr') : Array.isArray(part) ? part.map(fold) : part

const foldCriterion = (criterion: unknown): unknown => fold(readCriterion(criterion))

const averageIf = (range: unknown, criterion: unknown, values?: unknown): unknown => {
  const test = foldCriterion(criterion)
  const count: unknown = kept.COUNTIF(fold(range), test)
  return count === 0 ? new Error('#DIV/0!') : kept.AVERAGEIF(fold(range), test, values ?? range)
}

/** Criteria stand in every second place. */
const withCriteria = (parts: readonly unknown[]): unknown[] =>
  parts.map((part, index) => (index % 2 === 1 ? foldCriterion(part) : fold(part)))

/** From the largest, unless a third part says from the smallest; the same numbers share a rank. */
function rank(parts: readonly Part[]): Value {
  const number = numberOf(single(parts[0]))
  const numbers = numbersOf(parts.slice(1, 2))
  const order = numberOf(single(parts[2]))
  if (isFault(number) || isFault(numbers) || isFault(order)) return new Fault('#VALEUR!')
  if (!numbers.includes(number)) return new Fault('#N/A')
  return 1 + numbers.filter((other) => (order === 0 ? other > number : other < number)).length
}

const truths = (parts: readonly Part[]): boolean[] =>
  parts
    .flatMap((part) => (isRange(part) ? part.rows.flat() : [part]))
    .flatMap((value) => (typeof value === 'boolean' || typeof value === 'number' ? [Boolean(value)] : []))

const functions: Readonly<Record<string, SheetFunction>> = {
  SOMME: overNumbers((numbers) => kept.SUM(numbers)),
  MOYENNE: overNumbers((numbers) => kept.AVERAGE(numbers), new Fault('#DIV/0!')),
  MIN: overNumbers((numbers) => kept.MIN(numbers)),
  MAX: overNumbers((numbers) => kept.MAX(numbers)),
  MEDIANE: overNumbers((numbers) => kept.MEDIAN(numbers), new Fault('#NOMBRE!')),
  PRODUIT: overNumbers((numbers) => kept.PRODUCT(numbers)),
  NB: counting(kept.COUNT),
  NBVAL: counting(kept.COUNTA),
  'NB.VIDE': counting(kept.COUNTBLANK),
  'NB.SI': asGiven(2, 2, (range, test) => kept.COUNTIF(fold(range), foldCriterion(test))),
  'NB.SI.ENS': asGiven(2, 20, (...parts) => kept.COUNTIFS(...withCriteria(parts))),
  'SOMME.SI': asGiven(2, 3, (range, test, values) =>
    kept.SUMIF(fold(range), foldCriterion(test), values ?? range),
  ),
  'SOMME.SI.ENS': asGiven(3, 21, (values, ...parts) => kept.SUMIFS(values, ...withCriteria(parts))),
  'MOYENNE.SI': asGiven(2, 3, averageIf),
  'GRANDE.VALEUR': {
    least: 2,
    most: 2,
    work: (parts) => nth(parts, (numbers, place) => kept.LARGE(numbers, place)),
  },
  'PETITE.VALEUR': {
    least: 2,
    most: 2,
    work: (parts) => nth(parts, (numbers, place) => kept.SMALL(numbers, place)),
  },
  RANG: { least: 2, most: 3, work: rank },
  ARRONDI: ofNumbers(1, 2, (number, digits = 0) => kept.ROUND(number, digits)),
  'ARRONDI.INF': ofNumbers(1, 2, (number, digits = 0) => kept.ROUNDDOWN(number, digits)),
  'ARRONDI.SUP': ofNumbers(1, 2, (number, digits = 0) => kept.ROUNDUP(number, digits)),
  ENT: ofNumbers(1, 1, (number) => kept.INT(number)),
  ABS: ofNumbers(1, 1, (number) => kept.ABS(number)),
  RACINE: ofNumbers(1, 1, (number) => kept.SQRT(number)),
  PUISSANCE: ofNumbers(2, 2, (number, power) => kept.POWER(number, power)),
  MOD: ofNumbers(2, 2, (number, by) => kept.MOD(number, by)),
  ET: { least: 1, most: 30, work: (parts) => truths(parts).every(Boolean) },
  OU: { least: 1, most: 30, work: (parts) => truths(parts).some(Boolean) },
  NON: { least: 1, most: 1, work: (parts) => !truths(parts).some(Boolean) },
  RECHERCHEV: asGiven(3, 4, (wanted, range, column, nearly) =>
    kept.VLOOKUP(wanted, range, column, nearly ?? true),
  ),
  INDEX: asGiven(2, 3, (range, row, column) => kept.INDEX(range, row, column ?? 1)),
  EQUIV: asGiven(2, 3, (wanted, range, how) =>
    kept.MATCH(wanted, Array.isArray(range) ? range.flat() : range, how ?? 1),
  ),
  CONCATENER: {
    least: 1,
    most: 30,
    work: (parts) =>
      parts
        .map(single)
        .map((value) => (isFault(value) ? '' : textOf(value)))
        .join(''),
  },
  GAUCHE: ofText(1, 2, (text, length = 1) => kept.LEFT(text, Number(length))),
  DROITE: ofText(1, 2, (text, length = 1) => kept.RIGHT(text, Number(length))),
  STXT: ofText(3, 3, (text, start, length) => kept.MID(text, Number(start), Number(length))),
  NBCAR: ofText(1, 1, (text) => kept.LEN(text)),
  MAJUSCULE: ofText(1, 1, (text) => kept.UPPER(text)),
  MINUSCULE: ofText(1, 1, (text) => kept.LOWER(text)),
  SUPPRESPACE: ofText(1, 1, (text) => kept.TRIM(text)),
  SUBSTITUE: ofText(3, 3, (text, old, next) => kept.SUBSTITUTE(text, textOf(old ?? ''), textOf(next ?? ''))),
  DATE: ofNumbers(
    3,
    3,
    (year, month, day) => dayNumber(year ?? 0, month ?? 0, day ?? 0) ?? new Error('#NUM!'),
  ),
  ANNEE: ofNumbers(1, 1, (number) => dayOf(number ?? 0).year),
  MOIS: ofNumbers(1, 1, (number) => dayOf(number ?? 0).month),
  JOUR: ofNumbers(1, 1, (number) => dayOf(number ?? 0).day),
}

function nth(parts: readonly Part[], pick: (numbers: readonly number[], place: number) => unknown): Value {
  const numbers = numbersOf(parts.slice(0, 1))
  const place = numberOf(single(parts[1]))
  if (isFault(numbers)) return numbers
  return isFault(place) ? place : readResult(pick(numbers, place))
}

/** Other names that a sheet takes: with accents, newer ones, and the English ones that many pages teach. */
const others: Readonly<Record<string, string>> = {
  MÉDIANE: 'MEDIANE',
  CONCAT: 'CONCATENER',
  CONCATÉNER: 'CONCATENER',
  ANNÉE: 'ANNEE',
  'RANG.EGAL': 'RANG',
  SUM: 'SOMME',
  AVERAGE: 'MOYENNE',
  COUNT: 'NB',
  COUNTA: 'NBVAL',
  COUNTIF: 'NB.SI',
  COUNTIFS: 'NB.SI.ENS',
  SUMIF: 'SOMME.SI',
  SUMIFS: 'SOMME.SI.ENS',
  AVERAGEIF: 'MOYENNE.SI',
  ROUND: 'ARRONDI',
  VLOOKUP: 'RECHERCHEV',
  MATCH: 'EQUIV',
  MEDIAN: 'MEDIANE',
  AND: 'ET',
  OR: 'OU',
  NOT: 'NON',
  IF: 'SI',
  IFERROR: 'SIERREUR',
}

/** The French name of a function. */
export const frenchName = (name: string): string =>
  Object.hasOwn(others, name) ? (others[name] ?? name) : name

export const findFunction = (name: string): SheetFunction | undefined =>
  Object.hasOwn(functions, name) ? functions[name] : undefined

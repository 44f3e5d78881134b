import type { Reading } from './reading.ts'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

const maxLength = 60

const separator = '(?: ?[/.-] ?| )'
const yearFirst = new RegExp(String.raw`^(\d{4})${separator}(\d{1,2})(?:${separator}(\d{1,2}))?$`)
const dayFirst = new RegExp(String.raw`^(\d{1,2})${separator}(\d{1,2})(?:${separator}(\d{4}|\d{2}))?$`)
const monthAndYear = new RegExp(String.raw`^(\d{1,2})${separator}(\d{4})$`)
const weekday = /^(?:le )?(?:(?:lun|mar|mer|jeu|ven|sam|dim)(?:\.|di|credi|dredi|edi|anche)?,? )?(?:le )?/
const inWords = /^(?:(\d{1,2}|premier)(?: ?er)? )?([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/

/**
 * A date as people write it in French: 5/3/2012, 05-03-12, 2012-03-05, 5 mars 2012, lundi 1er mars 2012. In the form
 * YYYY-MM-DD; without a year --MM-DD, without a day YYYY-MM. Null for anything else.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > maxLength) return null
  const plain = trimmed
    .replaceAll('ᵉʳ', 'er')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
  return parseFigures(plain) ?? parseWords(plain.replace(weekday, ''))
}

function parseFigures(text: string): string | null {
  const big = yearFirst.exec(text)
  if (big) return dateOf({ year: big[1], month: big[2], day: big[3] })
  const usual = dayFirst.exec(text)
  if (usual) return dateOf({ year: usual[3], month: usual[2], day: usual[1] })
  const partial = monthAndYear.exec(text)
  return partial ? dateOf({ year: partial[2], month: partial[1] }) : null
}

function parseWords(text: string): string | null {
  const figures = parseFigures(text)
  if (figures !== null) return figures
  const words = inWords.exec(text)
  const month = words ? monthOf(words[2] ?? '') : null
  if (!words || month === null) return null
  return dateOf({ year: words[3], month, day: words[1] === 'premier' ? '1' : words[1] })
}

/** A month by its name or the beginning of it, where no other begins so: “sept”, but not “jui”. */
function monthOf(start: string): string | null {
  const found = months.filter((name) => name.startsWith(start))
  return found.length === 1 ? String(months.findIndex((name) => name.startsWith(start)) + 1) : null
}

type Parts = {
  readonly year?: string | undefined
  readonly month: string | undefined
  readonly day?: string | undefined
}

/** A year of two figures is of this century. A day without a year may be 29 February; a month alone is no date. */
function dateOf({ year, month = '', day }: Parts): string | null {
  if (year === undefined && day === undefined) return null
  const full = year?.length === 2 ? `20${year}` : year
  const rest = `${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  const text = `${full ?? '2000'}-${rest}`
  const date = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return null
  if (full === undefined) return `--${rest}`
  return day === undefined ? text.slice(0, 7) : text
}

/** Two writings of one day read alike. */
export const dateReading: Reading = { name: 'date', read: parseDate }

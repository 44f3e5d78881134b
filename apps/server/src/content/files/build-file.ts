import { extname } from 'node:path'
import type { Value } from '@orga/generators'
import { strToU8, zipSync } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { buildPdf, type PdfContent } from './build-pdf.ts'
import { typeCell } from './type-cell.ts'

/** What a file described as data cannot be made of; the message is for the item’s author. */
export class FileContentError extends Error {}

type Bytes = Uint8Array<ArrayBuffer>

/** The one date in files that want one: the bytes depend on the content alone. */
const fixedDate = new Date(Date.UTC(2026, 0, 1))

/** The bytes of an attachment or a picture that an item describes as data, by the end of its name. */
export async function buildFile(name: string, content: Value): Promise<Bytes> {
  switch (extname(name)) {
    case '.csv':
      return strToU8(typeof content === 'string' ? content : toCsv(readTable(name, content)))
    case '.txt':
    case '.html':
    case '.svg':
    case '.md':
    case '.py':
      return strToU8(readLines(name, content))
    case '.xlsx':
      return (await writeXlsx(toWorkbook(name, content))).slice()
    case '.ods':
      return (await writeOds(toWorkbook(name, content))).slice()
    case '.pdf':
      return strToU8(buildPdf(readDocument(name, content)))
    case '.zip':
      return await writeArchive(name, content)
    default:
      throw new FileContentError(`${name} : on ne sait pas fabriquer ce type de fichier.`)
  }
}

type Cell = string | number
type Table = readonly (readonly Cell[])[]

const isCell = (value: Value): value is Cell => typeof value === 'string' || typeof value === 'number'

function readTable(name: string, content: Value): Table {
  const isTable = (value: Value): value is Table =>
    Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell))
  if (!isTable(content)) throw new FileContentError(`${name} : on attend un tableau, ligne par ligne.`)
  return content
}

function readLines(name: string, content: Value): string {
  if (typeof content === 'string') return content
  const isList = (value: Value): value is readonly string[] =>
    Array.isArray(value) && value.every((line) => typeof line === 'string')
  if (!isList(content)) throw new FileContentError(`${name} : on attend un texte ou une liste de lignes.`)
  return `${content.join('\n')}\n`
}

/** Paragraphs, or a title, an author and paragraphs. */
function readDocument(name: string, content: Value): PdfContent {
  if (typeof content !== 'object' || Array.isArray(content))
    return { lines: readLines(name, content).trimEnd().split('\n') }
  const { title, author, lines = [] } = Object.fromEntries(readParts(name, content))
  return {
    ...(title === undefined ? {} : { title: String(title) }),
    ...(author === undefined ? {} : { author: String(author) }),
    lines: readLines(name, lines).trimEnd().split('\n'),
  }
}

/** The parts of a content that has several, by their names. */
function readParts(name: string, content: Value): [string, Value][] {
  if (typeof content !== 'object' || Array.isArray(content))
    throw new FileContentError(`${name} : on attend un nom et un contenu pour chaque partie.`)
  return Object.entries(content)
}

const quote = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csvCell = (cell: Cell): string =>
  quote(typeof cell === 'number' ? String(cell).replace('.', ',') : cell.replace(/^'/, ''))

/** As French spreadsheets open it without a question: semicolons, CRLF and a byte order mark. */
const toCsv = (rows: Table): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`

/** One sheet, or several by their names. */
function toWorkbook(name: string, content: Value) {
  const sheets: [string, Value][] = Array.isArray(content)
    ? [['Feuille 1', content]]
    : readParts(name, content)
  return {
    properties: { created: fixedDate, modified: fixedDate },
    sheets: sheets.map(([title, rows]) => toSheet(title, checkFormulas(name, readTable(name, rows)))),
  }
}

/** A file holds formulas in English, whatever language the program that opens it speaks. */
const frenchFunction = /\b(SOMME|MOYENNE|SI|NB|NBVAL|ARRONDI|RECHERCHEV|AUJOURDHUI|SOMME\.SI|NB\.SI)\(/i

function checkFormulas(name: string, table: Table): Table {
  const french = table
    .flat()
    .find((cell) => String(cell).startsWith('=') && frenchFunction.test(String(cell)))
  if (french === undefined) return table
  const formula = String(french).slice(1)
  throw new FileContentError(`${name} : ${formula} ; dans un fichier, une fonction s’écrit en anglais.`)
}

function toSheet(name: string, table: Table) {
  const typed = table.map((row) => row.map(typeCell))
  const cells = typed.flatMap((row, y) =>
    row.flatMap(({ formula }, x) => (formula === undefined ? [] : [[`${y},${x}`, { formula }] as const])),
  )
  return { name, rows: typed.map((row) => row.map(({ value }) => value)), cells: new Map(cells) }
}

/** Files by their path, folders by a path that ends with a stroke. */
async function writeArchive(name: string, content: Value): Promise<Bytes> {
  const files = readParts(name, content).map(async ([path, part]): Promise<[string, Bytes]> => [
    path,
    path.endsWith('/') ? new Uint8Array() : await buildFile(path, part),
  ])
  // The time of day has to be local: that is how an archive writes it.
  return zipSync(Object.fromEntries(await Promise.all(files)), { mtime: new Date(2026, 0, 1) })
}

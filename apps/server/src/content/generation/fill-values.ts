import { decimal, type Value, type Values } from '@orga/generators'

/** In a text: {{prix}}. */
const placeholder = /\{\{\s*([a-z][A-Za-z0-9]*)\s*\}\}/g
const alone = /^\{\{\s*([a-z][A-Za-z0-9]*)\s*\}\}$/

/** A placeholder that the generator gives nothing for, or not the kind of thing that can stand there. */
export class PlaceholderError extends Error {}

export const holdsPlaceholder = (text: string): boolean => text.includes('{{')

/** A tree of texts, such as the head of an item, with its placeholders filled; one that stands alone may become a whole branch. */
export function fillTree(tree: unknown, values: Values): unknown {
  if (typeof tree === 'string') {
    const name = alone.exec(tree)?.[1]
    if (name === undefined) return fillText(tree, values)
    const value = valueOf(name, values)
    return typeof value === 'number' ? decimal(value) : value
  }
  if (Array.isArray(tree)) return tree.map((branch) => fillTree(branch, values))
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, branch]) => [key, fillTree(branch, values)]))
}

/** A text in Markdown with its placeholders filled: a table becomes one of Markdown. */
export function fillText(text: string, values: Values): string {
  return text.replaceAll(placeholder, (_, name: string) => write(name, valueOf(name, values)))
}

function valueOf(name: string, values: Values): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) throw new PlaceholderError(`le générateur ne donne rien pour {{${name}}}.`)
  return value
}

function write(name: string, value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return decimal(value)
  if (isTable(value)) return writeTable(value)
  throw new PlaceholderError(`{{${name}}} n’est ni un texte, ni un nombre, ni un tableau.`)
}

type Row = readonly (string | number)[]

const isRow = (value: Value): value is Row =>
  Array.isArray(value) && value.every((cell) => typeof cell === 'string' || typeof cell === 'number')

function isTable(value: Value): value is readonly Row[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRow)
}

function writeTable([head = [], ...rows]: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const cellsOf = (row: Row): string[] =>
    row.map((cell) => (typeof cell === 'number' ? decimal(cell) : cell.replaceAll('|', String.raw`\|`)))
  return [line(cellsOf(head)), line(head.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join(
    '\n',
  )
}

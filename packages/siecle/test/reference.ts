import { DOMParser, type Element } from '@xmldom/xmldom'

/**
 * The same file read in the plainest way: the whole tree in memory, one look-up per value. Slow, and independent of
 * the reader that it is compared with.
 */
export function readByTree(xml: string, today: string): readonly string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement
  if (!root) throw new Error('No root')
  const data = only(children(root, 'DONNEES'))
  const rows = children(only(children(data, 'ELEVES')), 'ELEVE')
  const structures = children(only(children(data, 'STRUCTURES')), 'STRUCTURES_ELEVE')
  const inClass = rows.filter((row) => !hasLeft(row, today) && divisionsOf(row, structures).length > 0)
  return inClass
    .filter((row) => isComplete(row) && !sharesIne(row, inClass))
    .map((row) =>
      [
        row.getAttribute('ELEVE_ID'),
        ine(row),
        value(row, 'NOM_DE_FAMILLE'),
        value(row, 'PRENOM'),
        day(value(row, 'DATE_NAISS')),
        divisionsOf(row, structures).at(-1),
      ].join('|'),
    )
}

const children = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeName === name)

function only([first]: readonly Element[]): Element {
  if (!first) throw new Error('Missing element')
  return first
}

const value = (row: Element, name: string): string =>
  (children(row, name).at(-1)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

const ine = (row: Element): string =>
  ['ID_NATIONAL', 'INE_RNIE', 'INE_BEA']
    .map((name) => value(row, name).replaceAll(' ', '').toUpperCase())
    .find(Boolean) ?? ''

function day(text: string): string {
  const [, d = '', m = '', y = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? []
  const date = new Date(`${y}-${m}-${d}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(d) && Number(y) >= 1900
    ? `${y}-${m}-${d}`
    : ''
}

function hasLeft(row: Element, today: string): boolean {
  const exit = day(value(row, 'DATE_SORTIE'))
  return exit !== '' && exit <= today
}

function divisionsOf(row: Element, structures: readonly Element[]): string[] {
  return structures
    .filter((element) => element.getAttribute('ELEVE_ID') === row.getAttribute('ELEVE_ID'))
    .flatMap((element) => children(element, 'STRUCTURE'))
    .filter((element) => value(element, 'TYPE_STRUCTURE') === 'D')
    .map((element) => value(element, 'CODE_STRUCTURE'))
    .filter((code) => code !== '' && code !== 'Inactifs')
}

const isComplete = (row: Element): boolean =>
  value(row, 'NOM_DE_FAMILLE') !== '' && value(row, 'PRENOM') !== '' && day(value(row, 'DATE_NAISS')) !== ''

const sharesIne = (row: Element, rows: readonly Element[]): boolean =>
  ine(row) !== '' && rows.some((other) => other !== row && ine(other) === ine(row))

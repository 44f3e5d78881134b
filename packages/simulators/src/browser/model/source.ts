import type { Block, FieldData, PageData, SiteData } from '../settings.ts'
import { readText } from './content.ts'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const inline = (text: string): string =>
  readText(text)
    .map(({ text, url }) => (url === '' ? escape(text) : `<a href="${escape(url)}">${escape(text)}</a>`))
    .join('')

const list = (items: readonly string[]): string[] => [
  '<ul>',
  ...items.map((item) => `  <li>${inline(item)}</li>`),
  '</ul>',
]

function fieldSource({ field, label, kind, options }: FieldData): string[] {
  const name = `name="${field}"`
  const control =
    kind === 'choice'
      ? `<select ${name}>${options.map((one) => `<option>${escape(one)}</option>`).join('')}</select>`
      : `<input type="${kind === 'check' ? 'checkbox' : kind}" ${name}>`
  return [`  <label>${escape(label)} ${control}</label>`]
}

function blockSource(block: Block): string[] {
  if (typeof block === 'string') return [`<p>${inline(block)}</p>`]
  if ('heading' in block) return [`<h2>${escape(block.heading)}</h2>`]
  if ('list' in block) return list(block.list)
  if ('picture' in block) return [`<img src="image.jpg" alt="${escape(block.picture)}">`]
  if ('ad' in block) return [`<aside class="publicite">${inline(block.ad)}</aside>`]
  if ('download' in block)
    return [`<a href="${escape(block.download)}" download>${escape(block.download)}</a>`]
  if ('table' in block)
    return [
      '<table>',
      ...block.table.map((row) => `  <tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`),
      '</table>',
    ]
  const action = escape(block.sendsTo ?? block.next ?? '')
  return [
    `<form action="${action}" method="post">`,
    ...block.fields.flatMap(fieldSource),
    `  <button>${escape(block.button)}</button>`,
    '</form>',
  ]
}

/** What a page is made of, as the server sends it. */
export function sourceOf(page: PageData, site: SiteData | undefined): string {
  const menu = site?.menu ?? []
  const body = [
    ...(page.comment === '' ? [] : [`<!-- ${page.comment} -->`]),
    ...(menu.length > 0 ? ['<nav>', ...list(menu).map((line) => `  ${line}`), '</nav>'] : []),
    `<h1>${escape(page.title)}</h1>`,
    ...page.content.flatMap(blockSource),
  ]
  return [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    `  <title>${escape(page.title)}</title>`,
    ...Object.entries(page.meta).map(
      ([name, content]) => `  <meta name="${escape(name)}" content="${escape(content)}">`,
    ),
    '</head>',
    '<body>',
    ...body.map((line) => `  ${line}`),
    '</body>',
    '</html>',
  ].join('\n')
}

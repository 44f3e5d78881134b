import { expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const words = (...inlines: string[]) => ({ type: 'words', inlines })

test('headings are counted from the highest of the text, whatever level it begins with', () => {
  expect(readMarkdown('## Un\n\n#### Deux')).toEqual([
    { type: 'heading', depth: 0, inlines: ['Un'] },
    { type: 'heading', depth: 2, inlines: ['Deux'] },
  ])
})

test('lists, tables, quotes and emphasis become parts of their own', () => {
  const text = '3. un\n4. **deux**\n\n- trois\n\n> quatre\n\n|  | b |\n|---|---|\n| c | d &amp; *e* |\n\n---'
  expect(readMarkdown(text)).toEqual([
    {
      type: 'list',
      start: 3,
      items: [[words('un')], [{ type: 'words', inlines: [{ type: 'strong', inlines: ['deux'] }] }]],
    },
    { type: 'list', start: null, items: [[words('trois')]] },
    { type: 'quote', blocks: [{ type: 'paragraph', inlines: ['quatre'] }] },
    {
      type: 'table',
      head: [[], ['b']],
      rows: [[['c'], ['d & ', { type: 'em', inlines: ['e'] }]]],
    },
    { type: 'rule' },
  ])
})

test('code keeps its signs, in a line and in a block', () => {
  expect(readMarkdown('a &lt; b\\*\n\n`x < y`\n\n```\n*a* &amp;\n```')).toEqual([
    { type: 'paragraph', inlines: ['a < b*'] },
    { type: 'paragraph', inlines: [{ type: 'code', text: 'x < y' }] },
    { type: 'code', text: '*a* &amp;' },
  ])
})

test('tags are words like any others', () => {
  expect(readMarkdown('<script>alert(1)</script>\n\nUn <b onclick="x()">mot</b>')).toEqual([
    { type: 'paragraph', inlines: ['<script>alert(1)</script>'] },
    { type: 'paragraph', inlines: ['Un <b onclick="x()">mot</b>'] },
  ])
})

test.each(['javascript:alert(1)', 'data:text/html,x', '//ailleurs.example', 'JAVASCRIPT:x'])(
  'a link to %s is left out and its words stay',
  (address) => {
    expect(readMarkdown(`Des [mots](<${address}>) seuls`)).toEqual([
      { type: 'paragraph', inlines: ['Des mots seuls'] },
    ])
  },
)

test('an address of mail in a text is an example, a link to it a link', () => {
  expect(readMarkdown('lea@compas.example [écrire](mailto:lea@compas.example)')).toEqual([
    {
      type: 'paragraph',
      inlines: [
        'lea@compas.example ',
        { type: 'link', href: 'mailto:lea@compas.example', inlines: ['écrire'] },
      ],
    },
  ])
})

test('links and pictures of ours stay, pictures from elsewhere become their words', () => {
  const text = '[Activer](/orga/activation) ![Une page](/help/1.png) ![Espion](https://x.example/p.png)'
  expect(readMarkdown(text)).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { type: 'link', href: '/orga/activation', inlines: ['Activer'] },
        ' ',
        { type: 'image', src: '/help/1.png', alternative: 'Une page' },
        ' Espion',
      ],
    },
  ])
})

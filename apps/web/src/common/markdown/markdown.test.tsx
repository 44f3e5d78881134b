import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Markdown } from './markdown.tsx'

afterEach(cleanup)

test('headings begin at the level of the page', () => {
  render(
    <Markdown
      text={[
        { type: 'heading', depth: 0, inlines: ['Un'] },
        { type: 'heading', depth: 1, inlines: ['Deux'] },
      ]}
      level={3}
    />,
  )
  expect(screen.getByRole('heading', { name: 'Un', level: 3 })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Deux', level: 4 })).toBeDefined()
})

test('lists and emphasis become their own elements', () => {
  const strong = { type: 'strong' as const, inlines: ['deux'] }
  render(
    <Markdown
      text={[
        { type: 'list', start: 4, items: [[{ type: 'words', inlines: ['un'] }], []] },
        { type: 'paragraph', inlines: ['et ', strong] },
      ]}
    />,
  )
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('list').getAttribute('start')).toBe('4')
  expect(screen.getByText('deux').tagName).toBe('STRONG')
})

test('a table has headings above its columns, and none in an empty corner', () => {
  render(<Markdown text={[{ type: 'table', head: [[], ['a']], rows: [[['b'], ['<c>']]] }]} />)
  expect(screen.getAllByRole('columnheader')).toEqual([screen.getByRole('columnheader', { name: 'a' })])
  expect(screen.getByRole('cell', { name: '<c>' })).toBeDefined()
})

test('links and pictures lead where the text says', () => {
  render(
    <Markdown
      text={[
        { type: 'paragraph', inlines: [{ type: 'link', href: '/orga/activation', inlines: ['Activer'] }] },
        { type: 'paragraph', inlines: [{ type: 'image', src: '/help/1.png', alternative: 'Une page' }] },
      ]}
    />,
  )
  expect(screen.getByRole('link', { name: 'Activer' }).getAttribute('href')).toBe('/orga/activation')
  expect(screen.getByRole('img', { name: 'Une page' }).getAttribute('src')).toBe('/help/1.png')
})

import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Markdown } from './markdown.tsx'

afterEach(cleanup)

test('headings begin at the level of the page, whatever level the text begins with', () => {
  render(<Markdown text={'# Un\n\n## Deux'} level={3} />)
  expect(screen.getByRole('heading', { name: 'Un', level: 3 })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Deux', level: 4 })).toBeDefined()
})

test('lists, tables and emphasis become their own elements', () => {
  render(<Markdown text={'1. un\n2. **deux**\n\n| a | b |\n|---|---|\n| c | d & e |'} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByText('deux').tagName).toBe('STRONG')
  expect(screen.getByRole('columnheader', { name: 'a' })).toBeDefined()
  expect(screen.getByRole('cell', { name: 'd & e' })).toBeDefined()
})

test('tags in a text are shown as written and never run', () => {
  const { container } = render(
    <Markdown
      text={'<script>alert(1)</script>\n\nUn <b onclick="x()">mot</b> <img src=x onerror=alert(1)>'}
    />,
  )
  expect(container.querySelector('script, b, img')).toBeNull()
  expect(container.textContent).toContain('<b onclick="x()">mot</b>')
})

test.each(['javascript:alert(1)', 'data:text/html,x', '//ailleurs.example', 'JAVASCRIPT:x'])(
  'a link to %s is left out and its words stay',
  (address) => {
    render(<Markdown text={`[mots](<${address}>)`} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('mots')).toBeDefined()
  },
)

test('links and images of ours stay, pictures from elsewhere become their words', () => {
  render(
    <Markdown
      text={'[Activer](/orga/activation) ![Une page](/help/1.png) ![Espion](https://x.example/p.png)'}
    />,
  )
  expect(screen.getByRole('link', { name: 'Activer' }).getAttribute('href')).toBe('/orga/activation')
  expect(screen.getByRole('img', { name: 'Une page' }).getAttribute('src')).toBe('/help/1.png')
  expect(screen.queryByRole('img', { name: 'Espion' })).toBeNull()
})

test('characters that HTML would need escaped read as they are', () => {
  const { container } = render(<Markdown text={'a &lt; b &amp; c\n\n`x < y`'} />)
  expect(container.textContent).toBe('a < b & cx < y')
})

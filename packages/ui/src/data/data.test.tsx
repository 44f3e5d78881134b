import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { AreaMark } from './area-mark.tsx'
import { Chips, FilterBar } from './filter-bar.tsx'
import { Meter } from './meter.tsx'
import { type Column, Table } from './table.tsx'

afterEach(cleanup)

type Pupil = { readonly id: string; readonly name: string; readonly division: string }
const columns: Column<Pupil>[] = [
  { key: 'name', header: 'Nom', cell: ({ name }) => <a href="/eleve">{name}</a> },
  { key: 'division', header: 'Classe', cell: ({ division }) => division },
]

test('a table is read by its caption, its columns and the first cell of each row', () => {
  const rows = [{ id: '1', name: 'BERNIER Inès', division: '3 A' }]
  render(<Table caption="Élèves" columns={columns} rows={rows} rowKey={({ id }) => id} />)
  const table = screen.getByRole('table', { name: 'Élèves' })
  expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Nom', 'Classe'])
  const row = screen.getByRole('row', { name: /BERNIER Inès/ })
  expect(within(row).getByRole('rowheader', { name: 'BERNIER Inès' })).toBeDefined()
  expect(within(row).getByRole('cell', { name: '3 A' })).toBeDefined()
})

test('chips are one choice among a few, as radio buttons', async () => {
  function Filters() {
    const [value, setValue] = useState<'open' | 'archived'>('open')
    const choices = [
      { value: 'open', label: 'En cours' },
      { value: 'archived', label: 'Archivées' },
    ] as const
    return (
      <FilterBar label="Filtrer les campagnes" count="3 campagnes">
        <Chips legend="État" name="state" choices={choices} value={value} onChange={setValue} />
      </FilterBar>
    )
  }
  render(<Filters />)
  const group = within(screen.getByRole('search')).getByRole('group', { name: 'État' })
  expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'En cours' }).checked).toBe(true)
  await userEvent.click(within(group).getByText('Archivées'))
  expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'Archivées' }).checked).toBe(true)
  expect(screen.getByRole('status').textContent).toBe('3 campagnes')
})

test('a meter says in words what its bar shows', () => {
  render(<Meter label="Maîtrise" value={12} max={28} text="12 sur 28" />)
  const meter = screen.getByRole('meter', { name: 'Maîtrise' })
  expect(meter.getAttribute('aria-valuetext')).toBe('12 sur 28')
  expect(screen.getByText('12 sur 28')).toBeDefined()
})

test('a domain has its letter and, where asked, its name', () => {
  const { container } = render(<AreaMark area="3.2" named />)
  expect(screen.getByRole('img', { name: 'Création de contenu' }).textContent).toBe('K')
  cleanup()
  render(<AreaMark area="3" />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(container).toBeDefined()
})

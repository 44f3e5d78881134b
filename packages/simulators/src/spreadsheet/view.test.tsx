import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { spreadsheetSettingsSchema } from './settings.ts'

const settings = spreadsheetSettingsSchema.parse({
  title: 'Collecte',
  content: [
    ['Jour', 'Kilos', 'Double'],
    ['Lundi', '12,5', '=B2*2'],
    ['Mardi', '7', ''],
    ['Jeudi', '9', ''],
  ],
  rows: '6',
})

const show = () => showInQuestion(Mounted, settings)

const grid = () => screen.getByRole('grid', { name: 'Feuille Collecte' })
/** By row and column of the sheet, counted from one. */
const cell = (row: number, column: number): HTMLElement => {
  const found = within(grid()).getAllByRole('row')[row]?.querySelectorAll('td')[column - 1]
  if (!found) throw new Error(`no cell ${row}, ${column}`)
  return found
}
const focused = (): string =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'Cellule ou plage' }).value

test('by keys alone: in by Tab, about by arrows, a formula typed, and Enter does not answer the question', async () => {
  const { user, last, onSubmit } = show()
  cell(1, 1).focus()
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(document.activeElement).toBe(cell(2, 2))
  await user.keyboard('{End}{Home}{Control>}{End}{/Control}{ArrowLeft}{ArrowLeft}{ArrowUp}')
  expect(focused()).toBe('B5')
  await user.keyboard('=somme(b2:b4){Enter}')
  expect(last()).toMatchObject({ formulas: { B5: '=SOMME(B2:B4)' }, values: { B5: 28.5 }, selected: 'B6' })
  expect(document.activeElement).toBe(cell(6, 2))
  expect(cell(5, 2).textContent).toBe('28,5, formule =SOMME(B2:B4)')
  expect(said()).toBe('B5\u00a0: 28,5')
  expect(onSubmit).not.toHaveBeenCalled()
})

test('the grid is one stop of Tab, and no trap', async () => {
  const { user } = show()
  expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  cell(1, 1).focus()
  await user.tab()
  expect(grid().contains(document.activeElement)).toBe(false)
  await user.tab({ shift: true })
  expect(document.activeElement).toBe(cell(1, 1))
  await user.tab({ shift: true })
  expect(document.activeElement).toBe(button('Entrer'))
})

test('several cells are chosen with Shift, filled with Ctrl D, cleared and undone', async () => {
  const { user, last } = show()
  cell(1, 1).focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(said()).toBe('C2:C4, 3\u00a0cellules')
  expect(grid().querySelectorAll('td[aria-selected="true"]')).toHaveLength(3)
  await user.keyboard('{Control>}d{/Control}')
  expect(last()).toMatchObject({ formulas: { C3: '=B3*2', C4: '=B4*2' } })
  await user.keyboard('{Delete}')
  expect(last()).toMatchObject({ formulas: {} })
  await user.keyboard('{Control>}z{/Control}')
  expect(last()).toMatchObject({ values: { C4: 18 } })
})

test('F2 edits what is there, Escape leaves it as it was, Tab goes on to the right', async () => {
  const { user, last } = show()
  cell(1, 1).focus()
  await user.keyboard('{F2} de la semaine')
  expect(cell(1, 1).textContent).toBe('Jour de la semaine')
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(cell(1, 1))
  expect(cell(1, 1).textContent).toBe('Jour')
  await user.keyboard('Date{Tab}')
  expect(last()).toMatchObject({ values: { A1: 'Date' }, selected: 'B1' })
})

test('with a finger: a cell is pressed, the field filled, a range named and filled by a button', async () => {
  const { user, last } = show()
  await user.click(cell(3, 3))
  await user.click(screen.getByRole('textbox', { name: 'Contenu de C3' }))
  await user.keyboard('=')
  await user.click(cell(3, 2))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Contenu de C3' }).value).toBe('=B3')
  await user.keyboard('*3')
  await user.click(button('Entrer'))
  expect(last()).toMatchObject({ formulas: { C3: '=B3*3' } })
  const place = screen.getByRole('textbox', { name: 'Cellule ou plage' })
  await user.clear(place)
  await user.type(place, 'c3:c4{Enter}')
  await user.click(button('Recopier vers le bas'))
  expect(last()).toMatchObject({ values: { C4: 27 } })
})

test('a mistake in a formula is explained, and what cannot be done too', async () => {
  const { user } = show()
  await user.click(cell(5, 1))
  await user.keyboard('=TOTAL(B2:B4){Enter}{ArrowUp}')
  expect(screen.getAllByText(/^#NOM\?/).at(-1)?.textContent).toContain('Vérifie le nom de la fonction')
  await user.click(button('Recopier vers le bas'))
  expect(said()).toBe('Sélectionne la cellule à recopier et celles du dessous.')
})

const firstColumn = () =>
  within(grid())
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('td')?.textContent)
    .filter(Boolean)

test('the table is sorted and filtered in panels, and a filter is taken away by its button', async () => {
  const { user } = show()
  await user.click(cell(2, 2))
  await user.click(button('Trier'))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Trier selon' }))
  await user.click(button('Trier maintenant'))
  expect(firstColumn()).toEqual(['Jour', 'Mardi', 'Jeudi', 'Lundi'])
  expect(document.activeElement).toBe(button('Trier'))
  await user.click(button('Filtrer'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Condition' }), 'est plus grand que')
  await user.click(screen.getByRole('textbox', { name: 'Valeur' }))
  await user.keyboard('8{Enter}')
  expect(firstColumn()).toEqual(['Jour', 'Jeudi', 'Lundi'])
  expect(said()).toBe('2\u00a0lignes affichées.')
  await user.click(button('Enlever le filtre\u00a0: Kilos est plus grand que «\u00a08\u00a0»'))
  expect(firstColumn()).toHaveLength(4)
  expect(grid().contains(document.activeElement)).toBe(true)
})

test('a chart of two columns is drawn with its title, and told in words', async () => {
  const { user, last } = show()
  await user.click(cell(1, 1))
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}')
  await user.click(button('Graphique'))
  await user.type(screen.getByRole('textbox', { name: 'Titre du graphique' }), 'Kilos collectés{Enter}')
  expect(last()).toMatchObject({
    chart: { type: 'bar', labels: 'A2:A4', values: 'B2:B4', title: 'Kilos collectés' },
  })
  expect(screen.getByRole('img', { name: 'Kilos collectés' })).toBeDefined()
  expect(screen.getByRole('figure').textContent).toContain('Lundi\u00a0: 12,5')
  await user.click(button('Réinitialiser'))
  expect(last()).toBeNull()
  expect(screen.queryByRole('figure')).toBeNull()
})

test('axe finds no fault, at rest, with each panel and with each chart', async () => {
  const { user, faults } = show()
  expect(await faults()).toEqual([])
  for (const panel of ['Trier', 'Filtrer', 'Graphique']) {
    await user.click(button(panel))
    expect(await faults()).toEqual([])
  }
  const values = screen.getByRole('textbox', { name: 'Plage des valeurs' })
  await user.clear(values)
  await user.type(values, 'B2:B4{Enter}')
  expect(await faults()).toEqual([])
  await user.click(button('Graphique'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Secteurs')
  await user.click(button('Dessiner'))
  expect(await faults()).toEqual([])
})

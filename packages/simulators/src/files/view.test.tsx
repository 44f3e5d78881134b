import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { filesSettingsSchema } from './settings.ts'

const settings = filesSettingsSchema.parse({
  root: 'Clé USB',
  content: [
    { folder: 'Photos', content: [{ file: 'chat.jpg', size: '2 Mo', date: '05/03/2026' }] },
    { file: 'plage.jpg.exe', size: '900 ko', date: '01/03/2026' },
    { file: 'note.txt', size: '12 o', text: 'Bonjour' },
  ],
})

const show = () => showInQuestion(Mounted, settings)

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent)
const pick = (name: string) => screen.getByRole('checkbox', { name: `Sélectionner ${name}` })

test('a file is moved by its box, a button and a list', async () => {
  const { user, last } = show()
  await user.click(pick('note.txt'))
  expect(screen.getByText(/^1.élément sélectionné, 12.o$/)).toBeDefined()
  await user.click(button('Déplacer'))
  const list = screen.getByRole('combobox', { name: 'Vers le dossier' })
  expect(document.activeElement).toBe(list)
  await user.selectOptions(list, 'Clé USB › Photos')
  await user.click(button('Déplacer ici'))
  expect(last()?.['paths']).toEqual(['Photos/', 'Photos/chat.jpg', 'Photos/note.txt', 'plage.jpg.exe'])
  expect(document.activeElement).toBe(button('Déplacer'))
  expect(said()).toBe('Déplacé.')
})

test('all of it goes by the keys alone, and Enter in a name does not answer the question', async () => {
  const { user, last, onSubmit } = show()
  button('Nouveau dossier').focus()
  await user.keyboard('{Enter}')
  await user.keyboard('Été{Enter}')
  expect(rows()).toContain('Été')
  expect(document.activeElement).toBe(button('Nouveau dossier'))
  const open = within(screen.getByRole('table')).getByRole('button', { name: 'Photos' })
  open.focus()
  await user.keyboard(' ')
  expect(rows()).toEqual(['chat.jpg'])
  expect(document.activeElement?.textContent).toBe('Photos')
  expect(said()).toMatch(/^Photos, 1.élément$/)
  await user.click(button('Dossier parent'))
  expect(last()).toMatchObject({ open: '' })
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a wrong move says why, without selection one is asked for, and Escape leaves', async () => {
  const { user } = show()
  await user.click(button('Renommer'))
  expect(said()).toBe('Sélectionne d’abord un élément, et un seul.')
  await user.click(pick('note.txt'))
  await user.click(button('Renommer'))
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nouveau nom' })
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('note')
  await user.clear(field)
  await user.keyboard('a/b{Enter}')
  expect(said()).toContain('aucun de ces signes')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(rows()).toContain('note.txt')
})

test('ends of names are hidden and shown, and kept by a change of name', async () => {
  const { user, last } = show()
  await user.click(screen.getByRole('checkbox', { name: 'Afficher les extensions' }))
  expect(rows()).toEqual(['Photos', 'note', 'plage.jpg'])
  await user.click(pick('plage.jpg'))
  await user.click(button('Renommer'))
  await user.keyboard('mer{Enter}')
  expect(last()?.['paths']).toContain('mer.exe')
})

test('columns sort, and say in which order', async () => {
  const { user } = show()
  const size = within(screen.getByRole('columnheader', { name: 'Taille' })).getByRole('button')
  await user.click(size)
  expect(rows()).toEqual(['Photos', 'note.txt', 'plage.jpg.exe'])
  await user.click(size)
  expect(rows()).toEqual(['Photos', 'plage.jpg.exe', 'note.txt'])
  expect(screen.getByRole('columnheader', { name: 'Taille' }).getAttribute('aria-sort')).toBe('descending')
})

test('the bin gives back, a file opens, and all begins again on request', async () => {
  const { user, last } = show()
  await user.click(pick('note.txt'))
  await user.click(button('Supprimer'))
  await user.click(button('Corbeille (1)'))
  await user.click(pick('note.txt'))
  await user.click(button('Restaurer'))
  expect(screen.getByText('Ce dossier est vide.')).toBeDefined()
  await user.click(button('Clé USB'))
  await user.click(button('note.txt'))
  expect(screen.getByText('Bonjour')).toBeDefined()
  await user.click(button('Réinitialiser'))
  expect(last()).toBeNull()
  expect(screen.queryByText('Bonjour')).toBeNull()
})

test('axe finds no fault, at rest and with a panel open', async () => {
  const { user, faults } = show()
  expect(await faults()).toEqual([])
  await user.click(pick('note.txt'))
  await user.click(button('Déplacer'))
  expect(await faults()).toEqual([])
  await user.click(button('Renommer'))
  expect(await faults()).toEqual([])
})

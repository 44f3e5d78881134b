import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { writerSettingsSchema } from './settings.ts'

const settings = writerSettingsSchema.parse({
  name: 'exposé',
  content: [
    { style: 'title', text: 'Les marées' },
    { strong: 'true', text: 'Pourquoi' },
    { text: 'La lune attire la mer.' },
    { text: ['Deux fois', { insert: ' par jour', by: 'Léo' }, '.'] },
    { image: 'plan', caption: 'La baie' },
  ],
})

const show = () => showInQuestion(Mounted, settings)

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

test('a paragraph gets its style from the list, and the list says where the cursor is', async () => {
  const { user, last } = show()
  await user.click(field('Paragraphe 2, Corps de texte'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Style' }), 'Titre 1')
  expect(last()).toMatchObject({ headings: ['1 | Pourquoi | 1'] })
  expect(field('Paragraphe 2, Titre 1')).toBeDefined()
  expect(said()).toBe('Style\u00a0: Titre 1')
  await user.click(button('Insérer un sommaire'))
  expect(last()).toMatchObject({ contents: { fresh: true, place: 2 } })
  await user.type(field('Paragraphe 3, Titre 1'), '{End} cela')
  expect(button(/sommaire, plus à jour/)).toBeDefined()
  await user.click(button('Mettre à jour le sommaire'))
  expect(last()).toMatchObject({ contents: { fresh: true } })
})

test('by keys alone: about by arrows, Enter cuts, Backspace joins, and nothing answers the question', async () => {
  const { user, last, onSubmit } = show()
  field('Paragraphe 1, Titre du document').focus()
  await user.keyboard('{End}{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toBe(field('Paragraphe 2, Corps de texte'))
  await user.keyboard('{End}{ArrowDown}{End}{Enter}Elle tourne')
  expect(last()?.['lines']).toContain('body | Elle tourne')
  expect(document.activeElement).toBe(field('Paragraphe 4, Corps de texte'))
  await user.keyboard('{Home}{Backspace}')
  expect(last()?.['lines']).toContain('body | La lune attire la mer.Elle tourne')
  await user.keyboard('{End}{ArrowDown}')
  expect(document.activeElement).toBe(button(/^Paragraphe 4.*1.modification/))
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(button('Élément 5, image sans texte alternatif'))
  await user.tab()
  expect(screen.getByRole('group', { name: 'Document' }).contains(document.activeElement)).toBe(false)
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a change is accepted where it is listed, and the focus stays there', async () => {
  const { user, last } = show()
  await user.click(button('Modifications'))
  const panel = screen.getByRole('group', { name: 'Modifications' })
  await user.click(within(panel).getByRole('button', { name: /^Accepter.*par jour/ }))
  expect(last()).toMatchObject({ waiting: 0, lines: expect.arrayContaining(['body | Deux fois par jour.']) })
  expect(document.activeElement?.textContent).toBe('Aucune modification à traiter.')
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(button('Modifications'))
})

test('an image gets its words, and a copy its format', async () => {
  const { user, last } = show()
  await user.click(button('Élément 5, image sans texte alternatif'))
  await user.keyboard('Plan de la baie{Enter}')
  expect(document.activeElement).toBe(button('Élément 5, image\u00a0: Plan de la baie'))
  await user.click(button('Fichier'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'pdf')
  await user.type(screen.getByRole('textbox', { name: 'Titre' }), 'Marées')
  await user.click(button('Enregistrer une copie'))
  expect(last()).toMatchObject({ saved: 'exposé.pdf', properties: { title: 'Marées' } })
  await user.click(button('Réinitialiser'))
  expect(last()).toBeNull()
})

test('words are counted and replaced, and numbers stand on each page', async () => {
  const { user, last } = show()
  await user.click(button('Remplacer'))
  await user.type(screen.getByRole('textbox', { name: 'Rechercher' }), 'la ')
  expect(screen.getByText(/^2.résultats$/)).toBeDefined()
  await user.type(screen.getByRole('textbox', { name: 'Remplacer par' }), 'Une ')
  await user.click(button('Tout remplacer'))
  expect(last()?.['lines']).toContain('body | Une lune attire Une mer.')
  await user.click(button('Page'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Numéros de page' }), 'En bas au centre')
  expect(last()).toMatchObject({ numbers: 'center' })
})

test('axe finds no fault, at rest and with each panel', async () => {
  const { user, faults } = show()
  expect(await faults()).toEqual([])
  for (const panel of ['Remplacer', 'Modifications', 'Modifier un style', 'Page', 'Fichier']) {
    await user.click(button(panel))
    expect(await faults()).toEqual([])
  }
})

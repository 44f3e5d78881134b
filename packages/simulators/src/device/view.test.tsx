import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { deviceSettingsSchema } from './settings.ts'

const settings = deviceSettingsSchema.parse({
  device: 'Téléphone de Léa',
  sections: [
    {
      section: 'reseau',
      title: 'Réseau',
      icon: 'wifi',
      note: 'Wi-Fi, mode avion',
      items: [
        { text: 'Ce qui relie le téléphone.' },
        { switch: 'avion', label: 'Mode avion', note: 'Coupe toutes les ondes.' },
        { switch: 'donnees', label: 'Données', value: 'true', confirm: 'Couper les données\u202f?' },
        { choice: 'nom', label: 'Réseau Wi-Fi', options: ['Aucun', 'Maison'], value: 'Aucun' },
        { field: 'cle', label: 'Clé', secret: 'true', needs: { nom: 'Maison' } },
        {
          info: 'etat',
          label: 'Connexion',
          value: 'Aucune',
          cases: [{ when: { cle: 'renard' }, text: 'Établie' }],
        },
        { button: 'oublier', label: 'Oublier les réseaux', confirm: 'Tout oublier\u202f?', done: 'Oubliés.' },
      ],
    },
    {
      section: 'stockage',
      title: 'Stockage',
      items: [
        { meter: 'place', label: 'Place', total: '64 Go', base: '12 Go' },
        {
          list: 'applis',
          label: 'Applications',
          remove: 'Désinstaller',
          confirm: 'Ses données partent aussi.',
          rows: [{ row: 'jeu', label: 'Jeu', size: '2,4 Go' }],
        },
      ],
    },
    { section: 'avance', title: 'Avancé', under: 'reseau' },
  ],
})

const show = () => showInQuestion(Mounted, settings)

const toggle = (name: string) => screen.getByRole('switch', { name })

test('pages open and close, and the focus follows', async () => {
  const { user, last } = show()
  await user.click(button(/^Réseau/))
  expect(document.activeElement?.textContent).toBe('Réseau')
  await user.click(button('Avancé'))
  expect(last()).toMatchObject({ here: 'avance', opened: ['reseau', 'avance'] })
  await user.click(button('Retour à Réseau'))
  expect(document.activeElement).toBe(button('Avancé'))
  await user.click(button('Retour à Réglages'))
  expect(document.activeElement).toBe(button(/^Réseau/))
})

test('by the keys alone things are set, and the question is not answered', async () => {
  const { user, last, onSubmit } = show()
  button(/^Réseau/).focus()
  await user.keyboard('{Enter}')
  toggle('Mode avion').focus()
  await user.keyboard(' ')
  expect(toggle('Mode avion').getAttribute('aria-checked')).toBe('true')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Réseau Wi-Fi' }), 'Maison')
  screen.getByLabelText('Clé').focus()
  await user.keyboard('renard{Enter}')
  expect(screen.getByText('Établie')).toBeDefined()
  expect(said()).toMatch(/Connexion.: Établie$/)
  expect(last()).toMatchObject({ values: { avion: 'true', nom: 'Maison', cle: 'renard' } })
  expect(onSubmit).not.toHaveBeenCalled()
})

test('what matters is asked first, can be left, and the focus comes back', async () => {
  const { user, last } = show()
  await user.click(button(/^Réseau/))
  await user.click(toggle('Données'))
  expect(document.activeElement).toBe(button('Annuler'))
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(toggle('Données'))
  expect(last()?.['changed']).toEqual([])
  await user.click(toggle('Données'))
  await user.click(button('Confirmer'))
  expect(last()?.['changed']).toEqual(['donnees'])
  await user.click(button('Oublier les réseaux'))
  await user.click(button('Confirmer'))
  expect(last()?.['pressed']).toEqual(['oublier'])
  expect(said()).toBe('Oubliés.')
})

test('an application goes, its place is free, and all begins again on request', async () => {
  const { user, last } = show()
  await user.click(button('Stockage'))
  expect(screen.getByText(/^14,4.Go utilisés sur 64.Go, 49,6.Go libres$/)).toBeDefined()
  await user.click(button(/^Désinstaller.: Jeu$/))
  await user.click(button('Confirmer'))
  expect(screen.getByText('Cette liste est vide.')).toBeDefined()
  expect(document.activeElement?.textContent).toBe('Applications')
  await user.click(button('Réinitialiser'))
  expect(last()).toBeNull()
  expect(screen.getByRole('heading', { name: 'Réglages' })).toBeDefined()
})

test('a setting is found by its words, whatever their accents', async () => {
  const { user, last } = show()
  await user.type(screen.getByRole('textbox', { name: 'Chercher un réglage' }), 'donnees{Enter}')
  expect(screen.getByText('1 réglage trouvé')).toBeDefined()
  await user.click(button(/^Données/))
  expect(last()?.['here']).toBe('reseau')
})

test('axe finds no fault on any page', async () => {
  const { user, faults } = show()
  expect(await faults()).toEqual([])
  await user.click(button(/^Réseau/))
  await user.click(toggle('Données'))
  expect(await faults()).toEqual([])
  await user.click(button('Retour à Réglages'))
  await user.click(button('Stockage'))
  await user.click(button(/^Désinstaller/))
  expect(await faults()).toEqual([])
})

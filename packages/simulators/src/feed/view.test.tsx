import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { feedSettingsSchema } from './settings.ts'

const settings = feedSettingsSchema.parse({
  name: 'Nour',
  handle: '@nour',
  people: [
    { id: 'tom', name: 'Tom', handle: '@tom.v', isFriend: 'true', bio: 'Skate', since: 'en 2021' },
    { id: 'cpe', name: 'Mme Petit', handle: '@cpe' },
    { id: 'zoe', name: 'Zoé', handle: '@zoe', isAsking: 'true' },
  ],
  posts: [
    {
      id: 'mer',
      by: 'tom',
      text: 'Regardez !',
      date: '03/03/2026',
      image: {
        alternative: 'Une rue sous l’eau',
        matches: [{ site: 'presse.example', date: '2019', title: 'Crue' }],
      },
      comments: [{ id: 'mot', by: 'tom', text: 'Incroyable' }],
    },
    { id: 'album', by: 'moi', text: 'Mes vacances', date: '01/03/2026' },
  ],
  chats: [{ with: 'tom', messages: [{ id: 'menace', by: 'tom', text: 'Tu vas voir', date: '02/03/2026' }] }],
  photos: [{ id: 'chien', image: { alternative: 'Un chien', place: 'Valmont' } }],
})

const show = () => showInQuestion(Mounted, settings)

const card = (name: string) => within(screen.getByRole('article', { name: `Publication de ${name}` }))

test('an image tells where else it is found', async () => {
  const { user, last } = show()
  await user.click(card('Tom').getByRole('button', { name: 'À propos de l’image' }))
  expect(screen.getByText('Crue')).toBeDefined()
  expect(screen.getByText('presse.example · 2019')).toBeDefined()
  expect(last()).toMatchObject({ inspected: ['mer'] })
  await user.click(button('Fermer'))
  expect(document.activeElement).toBe(button('À propos de l’image'))
})

test('a post is reported by the keys alone, and Enter in a list does not answer the question', async () => {
  const { user, last, onSubmit } = show()
  card('Tom').getByRole('button', { name: 'Plus' }).focus()
  await user.keyboard('{Enter}')
  button('Signaler').focus()
  await user.keyboard('{Enter}')
  const list = screen.getByRole('combobox', { name: 'Pourquoi' })
  expect(document.activeElement).toBe(list)
  await user.selectOptions(list, 'Information fausse')
  await user.keyboard('{Enter}')
  expect(said()).toBe('Signalement envoyé.')
  expect(last()).toMatchObject({ reported: [{ id: 'mer', reason: 'false' }] })
  expect(document.activeElement).toBe(card('Tom').getByRole('button', { name: 'Plus' }))
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a message is captured, the capture sent to an adult, and the account blocked', async () => {
  const { user, last } = show()
  await user.click(button('Messages'))
  expect(document.activeElement?.textContent).toBe('Messages')
  await user.click(button('Tom'))
  await user.click(button('Capture d’écran\u00a0: Tom, Tu vas voir'))
  await user.click(button('Mme Petit'))
  await user.type(screen.getByRole('textbox', { name: 'Ton message' }), 'Aidez-moi')
  await user.click(screen.getByRole('checkbox', { name: 'Tom, Tu vas voir' }))
  await user.click(button('Envoyer'))
  await user.click(button('Tom'))
  await user.click(button('Bloquer'))
  expect(last()).toMatchObject({
    captures: ['menace'],
    sent: [{ to: 'cpe', text: 'Aidez-moi', captures: ['menace'] }],
    blocked: ['tom'],
  })
  expect(document.activeElement?.textContent).toBe('Conversation avec Tom')
})

test('a post of one’s own gets another audience, is deleted, and the focus stays somewhere', async () => {
  const { user, last } = show()
  await user.click(card('Nour').getByRole('button', { name: 'Plus' }))
  await user.click(button('Qui peut voir'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Qui peut voir' }), 'Tes amis')
  await user.click(button('Changer'))
  expect(last()).toMatchObject({ posts: { album: { audience: 'friends' } } })
  expect(card('Nour').getByText(/Visible par.: tes amis/)).toBeDefined()
  await user.click(card('Nour').getByRole('button', { name: 'Plus' }))
  await user.click(button('Supprimer'))
  expect(document.activeElement?.textContent).toBe('Fil')
})

test('something is published without its place, and all begins again on request', async () => {
  const { user, last } = show()
  await user.click(button('Publier'))
  await user.type(screen.getByRole('textbox', { name: 'Texte' }), 'Mon chien')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Photo' }), 'Un chien')
  await user.click(screen.getByRole('checkbox', { name: 'Ajouter le lieu (Valmont)' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Qui peut voir' }), 'Tes amis proches')
  await user.click(button('Publier maintenant'))
  expect(last()).toMatchObject({ published: [{ audience: 'close', place: '', photo: 'chien' }] })
  expect(screen.getByText('Mon chien')).toBeDefined()
  await user.click(button('Réinitialiser'))
  expect(last()).toBeNull()
  expect(screen.queryByText('Mon chien')).toBeNull()
})

test('settings, requests and friends are in one place', async () => {
  const { user, last } = show()
  await user.click(button('Compte'))
  await user.click(screen.getByRole('checkbox', { name: /Compte privé/ }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Qui peut t’écrire' }), 'Tes amis')
  await user.click(button('Refuser\u00a0: Zoé'))
  expect(document.activeElement?.textContent).toBe('Demandes d’ami')
  await user.click(screen.getByRole('checkbox', { name: 'Ami proche\u00a0: Tom' }))
  expect(last()).toMatchObject({
    account: { isPrivate: true, messages: 'friends' },
    asking: [],
    close: ['tom'],
  })
})

test('axe finds no fault on any page', async () => {
  const { user, faults } = show()
  await user.click(card('Tom').getByRole('button', { name: /1.commentaire/ }))
  expect(await faults()).toEqual([])
  await user.click(card('Tom').getByRole('button', { name: 'À propos de l’image' }))
  expect(await faults()).toEqual([])
  await user.click(button('Tom'))
  expect(await faults()).toEqual([])
  await user.click(button('Écrire un message'))
  await user.click(button(/Capture d’écran/))
  expect(await faults()).toEqual([])
  for (const place of ['Publier', 'Compte']) {
    await user.click(button(place))
    expect(await faults()).toEqual([])
  }
})

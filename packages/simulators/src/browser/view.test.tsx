import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { browserSettingsSchema } from './settings.ts'

const settings = browserSettingsSchema.parse({
  tabs: ['https://velo.example'],
  sites: [
    {
      host: 'velo.example',
      name: 'Vélo-club',
      menu: ['[Sorties](https://velo.example/sorties)'],
      certificate: { owner: 'Vélo-club de Lys' },
      banner: 'Nous aimons les cookies.',
      asks: 'notifications',
      ticked: ['ads'],
      cookies: [
        { name: 'visite', purpose: 'necessary' },
        { name: 'cible', purpose: 'ads', from: 'pub.example' },
      ],
    },
    { host: 'faux.example', certificate: { problem: 'expired' } },
  ],
  pages: [
    {
      url: 'https://velo.example',
      title: 'Bienvenue au club',
      content: [
        'Lis le [règlement](https://velo.example/reglement).',
        { heading: 'Horaires' },
        {
          table: [
            ['Jour', 'Heure'],
            ['Samedi', '14 h'],
          ],
        },
        { picture: 'un vélo' },
        { ad: '[Promo](https://pub.example)' },
      ],
    },
    {
      url: 'https://velo.example/sorties',
      title: 'Les sorties',
      meta: { author: 'Ana' },
      content: [
        { download: 'carte.pdf', size: '2 Mo' },
        {
          form: 'venir',
          fields: [
            { field: 'nom', label: 'Ton prénom' },
            { field: 'jour', label: 'Jour', kind: 'choice', options: ['samedi', 'dimanche'] },
            { field: 'velo', label: 'J’ai un vélo', kind: 'check' },
          ],
          button: 'S’inscrire',
        },
      ],
    },
    { url: 'https://faux.example', title: 'Faux' },
  ],
  results: [
    { title: 'Club de vélo', url: 'https://velo.example/sorties', text: 'Sorties', sponsored: 'true' },
  ],
  history: [{ title: 'Une vieille page', url: 'https://vieux.example', when: 'Hier' }],
})

const show = () => showInQuestion(Mounted, settings)

const link = (name: string) => screen.getByRole('link', { name })
const title = () => screen.getAllByRole('heading', { level: 3 }).at(-1)?.textContent
const bar = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Adresse ou recherche' })

test('links, back and forward go from page to page, and the focus goes to the new title', async () => {
  const { user, last } = show()
  await user.click(link('Sorties'))
  expect(title()).toBe('Les sorties')
  expect(document.activeElement?.textContent).toBe('Les sorties')
  expect(said()).toBe('Page ouverte\u00a0: Les sorties')
  await user.click(button('Page précédente'))
  expect(last()?.['page']).toBe('https://velo.example')
  expect(document.activeElement).toBe(button('Page précédente'))
  await user.click(button('Page précédente'))
  expect(said()).toBe('Il n’y a pas de page avant celle-ci.')
})

test('by the keys alone an address opens, words are searched, and the question is not answered', async () => {
  const { user, last, onSubmit } = show()
  bar().focus()
  await user.keyboard('velo.example/sorties{Enter}')
  expect(title()).toBe('Les sorties')
  bar().focus()
  await user.keyboard('club velo{Enter}')
  expect(screen.getByText('Sponsorisé')).toBeDefined()
  const results = within(screen.getByRole('search'))
  expect(results.getByRole<HTMLInputElement>('textbox').value).toBe('club velo')
  link('Club de vélo').focus()
  expect(await screen.findByText('https://velo.example/sorties')).toBeDefined()
  await user.keyboard('{Enter}')
  expect(last()?.['page']).toBe('https://velo.example/sorties')
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a form is filled and sent, a file is downloaded, a page is kept', async () => {
  const { user, last, onSubmit } = show()
  await user.click(link('Sorties'))
  await user.type(screen.getByRole('textbox', { name: 'Ton prénom' }), 'Inès{Enter}')
  expect(said()).toMatch(/^Remplis d’abord «.Jour.»\.$/)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Jour' }), 'samedi')
  await user.click(screen.getByRole('checkbox', { name: 'J’ai un vélo' }))
  await user.click(button('S’inscrire'))
  await user.click(button('Télécharger carte.pdf (2 Mo)'))
  await user.click(button('Ajouter aux favoris'))
  expect(last()).toMatchObject({
    forms: { venir: { nom: 'Inès', jour: 'samedi', velo: 'true' } },
    downloads: ['carte.pdf'],
    bookmarks: ['https://velo.example/sorties'],
  })
  expect(onSubmit).not.toHaveBeenCalled()
})

test('cookies and permissions are answered, and looked up again', async () => {
  const { user, last } = show()
  await user.click(button('Bloquer'))
  await user.click(button('Personnaliser'))
  const ads = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Publicité' })
  expect(ads.checked).toBe(true)
  await user.click(ads)
  await user.click(button('Enregistrer mes choix'))
  expect(last()).toMatchObject({
    consents: { 'velo.example': [] },
    cookies: ['velo.example visite'],
    permissions: { 'velo.example notifications': 'blocked' },
  })
  await user.click(button(/^Informations sur le site/))
  expect(screen.getByText('Vélo-club de Lys')).toBeDefined()
  expect(document.activeElement?.textContent).toBe('Informations sur le site')
  await user.click(button('Autorisé'))
  expect(last()?.['permissions']).toEqual({ 'velo.example notifications': 'allowed' })
})

test('the menu opens the source, the history and a private tab', async () => {
  const { user, last } = show()
  await user.click(link('Sorties'))
  await user.click(button('Menu'))
  await user.click(button('Code source de la page'))
  expect(screen.getByText(/<meta name="author" content="Ana">/)).toBeDefined()
  await user.click(button('Menu'))
  expect(screen.queryByRole('button', { name: 'Historique' })).toBeNull()
  await user.click(button('Menu'))
  await user.click(button('Historique'))
  await user.click(button('Retirer Une vieille page, Hier'))
  expect(last()?.['history']).toEqual(['https://velo.example/sorties'])
  await user.click(button('Nouvel onglet privé'))
  expect(last()).toMatchObject({ private: true, page: '' })
  await user.click(button('Fermer l’onglet Nouvel onglet, privé'))
  expect(last()?.['tabs']).toEqual(['https://velo.example/sorties'])
})

test('a warning stops before a bad certificate, and all begins again on request', async () => {
  const { user, last } = show()
  await user.type(bar(), 'faux.example')
  await user.click(button('Ouvrir'))
  expect(screen.getByText('Le certificat de ce site a expiré.')).toBeDefined()
  await user.click(button('Continuer malgré le risque'))
  expect(last()?.['risked']).toEqual(['faux.example'])
  await user.click(button('Réinitialiser'))
  expect(last()).toBeNull()
  expect(title()).toBe('Bienvenue au club')
})

test('axe finds no fault on pages, results, warnings and panels', async () => {
  const { user, faults } = show()
  expect(await faults()).toEqual([])
  await user.click(button(/^Informations sur le site/))
  expect(await faults()).toEqual([])
  await user.click(button('Menu'))
  for (const name of ['Historique', 'Cookies', 'Liens de la page', 'Code source de la page', 'Favoris'])
    await user.click(button(name))
  expect(await faults()).toEqual([])
  await user.click(link('Sorties'))
  expect(await faults()).toEqual([])
  for (const address of ['club velo', 'faux.example']) {
    await user.clear(bar())
    await user.type(bar(), `${address}{Enter}`)
    expect(await faults()).toEqual([])
  }
})

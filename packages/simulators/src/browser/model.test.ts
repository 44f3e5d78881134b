import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play, statesAfter } from '../../test/play.ts'
import { hideTypes } from '../shared/walk.ts'
import { actionSchema, type BrowserAction } from './actions.ts'
import { tidyAddress } from './model/address.ts'
import { browserModel } from './model/browser-model.ts'
import { readText } from './model/content.ts'
import { searchWeb } from './model/search-web.ts'
import { sourceOf } from './model/source.ts'
import { browserSettingsSchema } from './settings.ts'

const written = {
  tabs: ['https://velo.example'],
  sites: [
    {
      host: 'velo.example',
      name: 'Vélo-club',
      menu: ['[Accueil](https://velo.example)', '[Sorties](https://velo.example/sorties)'],
      banner: 'Des cookies\u202f?',
      asks: 'notifications',
      cookies: [
        { name: 'visite', purpose: 'necessary' },
        { name: 'compteur', purpose: 'audience' },
        { name: 'cible', purpose: 'ads', from: 'pub.example' },
      ],
    },
    { host: 'faux.example', certificate: { problem: 'name', for: 'autre.example' } },
  ],
  pages: [
    { url: 'https://velo.example', title: 'Vélo-club' },
    {
      url: 'https://velo.example/sorties?mois=mai',
      title: 'Sorties de mai',
      meta: { author: 'Ana "la roue"' },
      content: [
        'Voir la [boutique](http://boutique.example).',
        { download: 'carte.pdf', size: '2 Mo' },
        {
          form: 'inscription',
          fields: [
            { field: 'nom', label: 'Nom' },
            { field: 'jour', label: 'Jour', kind: 'choice', options: ['samedi', 'dimanche'] },
            { field: 'lettre', label: 'Lettre', kind: 'check' },
          ],
          button: 'Envoyer',
          sendsTo: 'https://ailleurs.example/recevoir',
          next: 'https://velo.example/merci',
        },
      ],
    },
    { url: 'https://velo.example/merci', title: 'Merci' },
    { url: 'http://boutique.example', title: 'Boutique' },
    { url: 'https://court.example/a1', title: 'Lien court', redirect: 'https://velo.example/merci' },
    { url: 'https://faux.example', title: 'Faux' },
  ],
  results: [
    { title: 'Roues pas chères', url: 'http://boutique.example', text: 'Promo vélo', sponsored: 'true' },
    { title: 'Vélo-club de Lys', url: 'https://velo.example', text: 'Sorties à vélo le samedi' },
    { title: 'Élevage de vers', url: 'https://vers.example', text: 'Des sorties nature' },
  ],
}
const settings = browserSettingsSchema.parse(written)
const browser = hideTypes(browserModel)
const answerAfter = (...actions: readonly unknown[]) => browser.walk(settings, actions)
const found = (words: string) => searchWeb(settings, words).map(({ title }) => title)

describe('going from page to page', () => {
  test('an address opens with or without its beginning, www and further parameters', () => {
    for (const address of ['velo.example/merci', 'https://www.velo.example/merci/', 'court.example/a1'])
      expect(answerAfter({ do: 'go', address })['page']).toBe('https://velo.example/merci')
    expect(answerAfter({ do: 'go', address: 'boutique.example' })['page']).toBe('http://boutique.example')
    const followed = 'https://velo.example/sorties?mois=mai&source=lettre'
    expect(answerAfter({ do: 'go', address: followed }, { do: 'download', file: 'carte.pdf' })).toMatchObject(
      { page: followed, downloads: ['carte.pdf'] },
    )
  })

  test('back, forward and tabs keep their own way', () => {
    const there = [
      { do: 'go', address: 'velo.example/sorties?mois=mai' },
      { do: 'follow', link: 'boutique', inTab: 'true' },
      { do: 'showTab', tab: '1' },
      { do: 'back' },
    ]
    expect(answerAfter(...there)['tabs']).toEqual(['https://velo.example', 'http://boutique.example'])
    expect(answerAfter(...there, { do: 'forward' })['page']).toBe('https://velo.example/sorties?mois=mai')
    expect(answerAfter(...there, { do: 'closeTab', tab: '1' })['page']).toBe('http://boutique.example')
  })

  test('a private tab leaves nothing but what was kept on purpose', () => {
    const answer = answerAfter(
      { do: 'newTab', private: 'true' },
      { do: 'go', address: 'velo.example/merci' },
      { do: 'consent', to: ['ads'] },
      { do: 'bookmark' },
      { do: 'closeTab', tab: '2' },
    )
    expect(answer).toMatchObject({
      private: false,
      history: [],
      cookies: ['velo.example visite'],
      consents: {},
      bookmarks: ['https://velo.example/merci'],
    })
  })

  test('a bad certificate stops, unless one goes on', () => {
    const stopped = answerAfter({ do: 'go', address: 'faux.example' })
    expect(stopped).toMatchObject({ page: '', visited: ['https://velo.example'], risked: [] })
    const gone = answerAfter({ do: 'go', address: 'faux.example' }, { do: 'proceed' })
    expect(gone).toMatchObject({ page: 'https://faux.example', risked: ['faux.example'] })
  })
})

describe('what sites keep and ask', () => {
  test('cookies follow the choice, and go with it', () => {
    expect(answerAfter()['cookies']).toEqual(['velo.example visite'])
    const all = { do: 'consent', to: ['preferences', 'audience', 'ads'] }
    expect(answerAfter(all)['cookies']).toHaveLength(3)
    expect(answerAfter(all, { do: 'consent', to: ['audience'] })).toMatchObject({
      cookies: ['velo.example compteur', 'velo.example visite'],
      consents: { 'velo.example': ['audience'] },
    })
    expect(answerAfter(all, { do: 'deleteCookies', site: 'velo.example' })['cookies']).toEqual([])
  })

  test('a permission is answered and changed', () => {
    const ask = (allowed: string) => ({ do: 'allow', permission: 'notifications', allowed })
    expect(answerAfter(ask('true'), ask('false'))['permissions']).toEqual({
      'velo.example notifications': 'blocked',
    })
  })

  test('a form gives what was typed, and opens the next page', () => {
    const form = 'inscription'
    const answer = answerAfter(
      { do: 'go', address: 'velo.example/sorties?mois=mai' },
      { do: 'fill', form, field: 'nom', value: ' Inès ' },
      { do: 'fill', form, field: 'jour', value: 'samedi' },
      { do: 'submit', form },
    )
    expect(answer).toMatchObject({
      page: 'https://velo.example/merci',
      forms: { inscription: { nom: 'Inès', jour: 'samedi', lettre: 'false' } },
    })
    expect(browserModel.describe(answer)).toContain('Formulaire envoyé\u00a0: Inès, samedi, false')
  })

  test('the source tells what the page does not', () => {
    const page = settings.pages[1]
    const source = page ? sourceOf(page, settings.sites[0]) : ''
    expect(source).toContain('<form action="https://ailleurs.example/recevoir" method="post">')
    expect(source).toContain('<meta name="author" content="Ana &quot;la roue&quot;">')
    expect(source).toContain('<a href="http://boutique.example">boutique</a>')
  })
})

test('the engine knows accents, plurals, announcements and options', () => {
  expect(found('VELOS')).toEqual(['Roues pas chères', 'Vélo-club de Lys'])
  expect(found('les sorties à vélo')).toEqual(['Roues pas chères', 'Vélo-club de Lys', 'Élevage de vers'])
  expect(found('sorties -nature')).toEqual(['Vélo-club de Lys'])
  expect(found('"sorties a velo"')).toEqual(['Vélo-club de Lys'])
  expect(found('sorties site:vers.example')).toEqual(['Élevage de vers'])
  expect(found('sorties -site:vers.example')).toEqual(['Vélo-club de Lys'])
  expect(found('introuvable')).toEqual([])
})

test.each<[string, object, string]>([
  ['a link that is not there', { do: 'follow', link: 'ailleurs' }, 'pas de lien'],
  ['going back from the first page', { do: 'back' }, 'pas de page avant'],
  ['an empty address', { do: 'go', address: ' ' }, 'Écris d’abord'],
  ['a file of another page', { do: 'download', file: 'carte.pdf' }, 'ne propose pas'],
  ['a form of another page', { do: 'submit', form: 'inscription' }, 'pas sur cette page'],
  ['what was never asked', { do: 'allow', permission: 'camera', allowed: 'true' }, 'ne demande pas'],
  ['what no browser does', { do: 'fly' }, 'action inconnue'],
])('refuses %s and says why', (_, action, said) => {
  expect(() => answerAfter(action)).toThrow(said)
})

test('an item’s author is told what is wrong with the settings', () => {
  const [page] = written.pages
  for (const faulty of [
    { ...written, pages: [...written.pages, page] },
    { ...written, pages: [] },
    { ...written, tabs: ['velo'] },
    { ...written, sites: [{ host: 'velo.example', cookies: [{ name: 'a', purpose: 'fun' }] }] },
  ])
    expect(browser.readSettings(faulty).success).toBe(false)
})

test('texts are cut into words and links, and nothing is lost', () => {
  expect(readText('a [b](https://c.example/) d')).toEqual([
    { text: 'a ', url: '' },
    { text: 'b', url: 'https://c.example' },
    { text: ' d', url: '' },
  ])
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replaceAll(/[[\]]/g, '')
      return (
        readText(plain)
          .map((piece) => piece.text)
          .join('') === plain
      )
    }),
  )
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'] }), (url) => {
      const tidy = tidyAddress(url)
      return tidy === null || tidyAddress(tidy) === tidy
    }),
    { numRuns: 30 },
  )
})

const address = fc.constantFrom(
  'velo.example',
  'velo.example/sorties?mois=mai',
  'faux.example',
  'nulle-part.example',
  'des mots',
)
const bare = ['back', 'forward', 'proceed', 'bookmark', 'clearHistory', 'clearCookies'] as const
const action: fc.Arbitrary<BrowserAction> = fc.oneof(
  fc.record({ do: fc.constantFrom(...bare) }),
  fc.record({ do: fc.constant('go' as const), address }),
  fc.record({ do: fc.constant('newTab' as const), private: fc.boolean() }),
  fc.record({
    do: fc.constantFrom('showTab' as const, 'closeTab' as const),
    tab: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ do: fc.constant('consent' as const), to: fc.subarray(['ads' as const, 'audience' as const]) }),
  fc.record({ do: fc.constant('panel' as const), name: fc.constantFrom('site' as const, 'source' as const) }),
  fc.record({ do: fc.constant('follow' as const), link: fc.constant('Sorties'), inTab: fc.boolean() }),
)

test('whatever is done, a tab is in front, no refused cookie is kept, and private tabs leave no trace', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      const states = statesAfter(browserModel, settings, actions)
      for (const { tabs, tab, cookies, consents } of states) {
        expect(tabs.filter(({ id }) => id === tab)).toHaveLength(1)
        expect(new Set(tabs.map(({ id }) => id)).size).toBe(tabs.length)
        expect(tabs.every(({ urls, at }) => at === 0 || at < urls.length)).toBe(true)
        for (const { site, isPrivate, purpose } of cookies) {
          const consent = consents.find((other) => other.site === site && other.isPrivate === isPrivate)
          expect(purpose === 'necessary' || consent?.to.includes(purpose)).toBe(true)
          expect(isPrivate && !tabs.some((one) => one.isPrivate)).toBe(false)
        }
      }
      const answer = browserModel.answerOf(play(browserModel, settings, actions))
      expect(JSON.stringify(answer).length).toBeLessThan(40_000)
      expect(browserModel.describe(answer).every((line) => line !== '')).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('what is no answer of this simulator is described without a fault', () => {
  expectDescribed(browserModel, answerAfter())
  expect(browserModel.describe({ consents: { a: 1 }, forms: [1], tabs: 'x' })).toEqual([
    'Cookies acceptés sur a\u00a0: aucun en plus',
  ])
  expect(actionSchema.safeParse({ do: 'closeTab', tab: 'x' }).success).toBe(false)
})

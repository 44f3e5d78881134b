import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play } from '../../test/play.ts'
import { hideTypes } from '../shared/walk.ts'
import type { DeviceAction } from './actions.ts'
import { deviceModel } from './model/device-model.ts'
import { firstValues } from './model/state.ts'
import { deviceSettingsSchema } from './settings.ts'

const written = {
  device: 'Téléphone de Léa',
  sections: [
    {
      section: 'reseau',
      title: 'Réseau',
      icon: 'wifi',
      items: [
        { switch: 'avion', label: 'Mode avion', value: 'true' },
        { switch: 'wifi', label: 'Wi-Fi', value: 'true' },
        {
          choice: 'nom',
          label: 'Réseau',
          options: ['Aucun', 'Maison'],
          value: 'Aucun',
          needs: { wifi: 'true' },
        },
        { field: 'cle', label: 'Clé', secret: 'true', needs: { nom: 'Maison' } },
        {
          info: 'etat',
          label: 'Connexion',
          value: 'Pas de connexion',
          cases: [
            { when: { avion: 'true' }, text: 'Coupée par le mode avion' },
            { when: { nom: 'Maison', cle: 'renard' }, text: 'Connecté à Maison' },
          ],
        },
        {
          button: 'oublier',
          label: 'Oublier les réseaux',
          confirm: 'Tout oublier\u202f?',
          sets: { nom: 'Aucun', cle: '' },
        },
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
          rows: [
            { row: 'jeu', label: 'Jeu', size: '2,4 Go' },
            { row: 'carte', label: 'Carte', size: '800 Mo' },
          ],
        },
      ],
    },
    { section: 'avance', title: 'Avancé', under: 'reseau', items: [{ text: 'Rien à régler ici.' }] },
  ],
}
const settings = deviceSettingsSchema.parse(written)
const device = hideTypes(deviceModel)
const answerAfter = (...actions: readonly unknown[]) => device.walk(settings, actions)
const set = (setting: string, value: string) => ({ do: 'set', setting, value })

describe('what a person does in settings', () => {
  test('the state of the connection follows what is set, and only what is set', () => {
    expect(answerAfter()).toMatchObject({ changed: [], shown: { etat: 'Coupée par le mode avion' } })
    const wrongKey = [set('avion', 'false'), set('nom', 'Maison'), set('cle', 'loup')]
    expect(answerAfter(...wrongKey)['shown']).toMatchObject({ etat: 'Pas de connexion' })
    expect(answerAfter(...wrongKey, set('cle', ' renard '))).toMatchObject({
      shown: { etat: 'Connecté à Maison' },
      changed: ['avion', 'cle', 'nom'],
    })
  })

  test('a button sets several things at once, and a change undone is no change', () => {
    const answer = answerAfter(set('nom', 'Maison'), { do: 'press', button: 'oublier' })
    expect(answer).toMatchObject({ changed: [], pressed: ['oublier'], values: { nom: 'Aucun' } })
  })

  test('what is taken away gives its place back', () => {
    expect(answerAfter()['shown']).toMatchObject({ place: '15,2\u00a0Go' })
    expect(answerAfter({ do: 'remove', list: 'applis', row: 'jeu' })).toMatchObject({
      removed: ['applis/jeu'],
      shown: { place: '12,8\u00a0Go' },
    })
  })

  test('the answer is told in the words of the settings, without secrets', () => {
    const answer = answerAfter(
      set('nom', 'Maison'),
      set('cle', 'renard'),
      set('wifi', 'false'),
      { do: 'remove', list: 'applis', row: 'carte' },
      { do: 'press', button: 'oublier' },
      { do: 'open', section: 'avance' },
    )
    expect(answer).toMatchObject({ here: 'avance', opened: ['avance'] })
    expect(deviceModel.describe(answer)).toEqual([
      'Réseau, Wi-Fi\u00a0: Désactivé',
      'Réseau\u00a0: Oublier les réseaux',
      'Stockage\u00a0: Carte supprimé',
    ])
    expect(deviceModel.describe(answerAfter(set('nom', 'Maison'), set('cle', 'renard')))).toContain(
      'Réseau, Clé\u00a0: ••••••',
    )
  })

  test.each<[string, object, string]>([
    ['a page that is not there', { do: 'open', section: 'lune' }, 'pas de page'],
    ['a setting that is not there', set('lune', 'true'), 'pas de réglage'],
    ['a choice that is not offered', set('nom', 'Voisin'), 'ne peut pas valoir'],
    ['a switch that is half on', set('wifi', 'peut-être'), 'ne peut pas valoir'],
    ['what is not shown yet', set('cle', 'renard'), 'pas disponible'],
    ['pressing a switch', { do: 'press', button: 'wifi' }, 'pas de réglage'],
    ['taking away what is not there', { do: 'remove', list: 'applis', row: 'lune' }, 'plus dans la liste'],
    ['what no settings do', { do: 'fly' }, 'action inconnue'],
  ])('refuses %s and says why', (_, action, said) => {
    expect(() => answerAfter(action)).toThrow(said)
  })
})

test('an item’s author is told what is wrong with the settings', () => {
  const [first, ...others] = written.sections
  const withItem = (item: object) => ({ ...written, sections: [{ ...first, items: [item] }, ...others] })
  for (const faulty of [
    { ...written, open: 'lune' },
    { ...written, sections: [first, first] },
    withItem({ choice: 'a', label: 'A', options: ['x', 'y'], value: 'z' }),
    withItem({ switch: 'a', label: 'A', needs: { lune: 'true' } }),
    withItem({ button: 'a', label: 'A', sets: { lune: 'true' } }),
    withItem({ list: 'a', label: 'A', rows: [{ row: 'b', label: 'B', size: '3' }] }),
    withItem({ switch: 'applis', label: 'Deux fois' }),
  ])
    expect(device.readSettings(faulty).success).toBe(false)
})

const action: fc.Arbitrary<DeviceAction> = fc.oneof(
  fc.record({ do: fc.constant('open' as const), section: fc.constantFrom('', 'reseau', 'avance', 'lune') }),
  fc.record({
    do: fc.constant('set' as const),
    setting: fc.constantFrom('avion', 'wifi', 'nom', 'cle', 'oublier', 'etat'),
    value: fc.constantFrom('true', 'false', 'Maison', 'renard'),
  }),
  fc.record({ do: fc.constant('press' as const), button: fc.constantFrom('oublier', 'wifi') }),
  fc.record({
    do: fc.constant('remove' as const),
    list: fc.constant('applis'),
    row: fc.constantFrom('jeu', 'x'),
  }),
)

test('whatever is done, values are ones that are offered, things go once, and setting all back is no change', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 15 }), (actions) => {
      const state = play(deviceModel, settings, actions)
      const { values, removed, pressed } = state
      expect(['true', 'false']).toContain(values['wifi'])
      expect(['Aucun', 'Maison']).toContain(values['nom'])
      expect(Object.keys(values)).toEqual(Object.keys(firstValues(settings)))
      expect([new Set(removed).size, new Set(pressed).size]).toEqual([removed.length, pressed.length])
      const back = deviceModel.answerOf({ ...state, values: firstValues(settings) })
      expect(back['changed']).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('what is no answer of this simulator is described as nothing', () => {
  expectDescribed(deviceModel, answerAfter(set('nom', 'Maison')))
  expect(deviceModel.describe({ told: ['a', 1] })).toEqual(['a'])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play } from '../../test/play.ts'
import { simulators } from '../settings.ts'
import type { FilesAction } from './actions.ts'
import { filesModel } from './model.ts'
import { filesSettingsSchema } from './settings.ts'
import { binId, childrenOf, descendantsOf, find, rootId } from './tree.ts'

const written = {
  root: 'Clé USB',
  content: [
    {
      folder: 'Photos',
      content: [
        { file: 'plage.jpg', size: '2,4 Mo', date: '05/03/2026' },
        { file: 'chat.png', size: '900 ko' },
      ],
    },
    { folder: 'Cours', content: [{ folder: 'Maths' }] },
    { file: 'note.txt', size: '12 o', text: 'Bonjour' },
    { file: 'sac.zip', size: '40 ko', content: [{ file: 'carte.pdf', size: '60 ko' }, { folder: 'vide' }] },
  ],
}
const settings = filesSettingsSchema.parse(written)
const answerAfter = (...actions: readonly unknown[]) => simulators.files.walk(settings, actions)

describe('what a person does with files', () => {
  test('sizes are written with their unit', () => {
    const sizes = filesModel.begin(settings).tree.flatMap(({ size }) => (size > 0 ? [size] : []))
    expect(sizes).toEqual([2_400_000, 900_000, 12, 40_000])
  })

  test('things are moved, renamed, copied and put in order in new folders', () => {
    const answer = answerAfter(
      { do: 'create', in: 'Photos', name: 'Été' },
      { do: 'move', paths: ['Photos/plage.jpg'], to: 'Photos/Été' },
      { do: 'rename', path: 'Photos/chat.png', name: 'minou.png' },
      { do: 'copy', paths: ['note.txt', 'Photos/Été'], to: 'Cours' },
    )
    expect(answer['paths']).toEqual([
      'Cours/',
      'Cours/Maths/',
      'Cours/note.txt',
      'Cours/Été/',
      'Cours/Été/plage.jpg',
      'Photos/',
      'Photos/minou.png',
      'Photos/Été/',
      'Photos/Été/plage.jpg',
      'note.txt',
      'sac.zip',
    ])
  })

  test('what is deleted waits in the bin, and comes back to where it was', () => {
    const deleted = answerAfter({ do: 'delete', paths: ['Photos/chat.png', 'note.txt'] })
    expect(deleted['bin']).toEqual(['chat.png', 'note.txt'])
    const back = answerAfter(
      { do: 'delete', paths: ['Photos/chat.png', 'note.txt'] },
      { do: 'restore', paths: ['Corbeille/chat.png'] },
      { do: 'empty' },
    )
    expect(back).toMatchObject({ bin: [], paths: expect.arrayContaining(['Photos/chat.png']) })
    expect(back['paths']).not.toContain('note.txt')
  })

  test('archives are made and opened', () => {
    expect(answerAfter({ do: 'extract', path: 'sac.zip' })['paths']).toEqual(
      expect.arrayContaining(['sac/', 'sac/carte.pdf', 'sac/vide/', 'sac.zip']),
    )
    const twice = answerAfter(
      { do: 'compress', paths: ['Photos', 'note.txt'], name: 'tout' },
      { do: 'extract', path: 'tout.zip' },
    )
    expect(twice['paths']).toEqual(expect.arrayContaining(['tout/Photos/plage.jpg', 'tout/note.txt']))
  })

  test('a selection and the open folder are part of the answer', () => {
    const answer = answerAfter({ do: 'open', path: 'Photos' }, { do: 'select', paths: ['Photos/plage.jpg'] })
    expect(answer).toMatchObject({ open: 'Photos/', selected: ['Photos/plage.jpg'] })
    expect(filesModel.describe(answer)).toContain('Sélection\u00a0: Photos/plage.jpg')
  })

  test.each<[string, object, string]>([
    [
      'a name in use, whatever its capitals',
      { do: 'rename', path: 'note.txt', name: 'SAC.zip' },
      'déjà pris',
    ],
    ['a sign that no name has', { do: 'create', name: 'a/b' }, 'aucun de ces signes'],
    ['a folder into itself', { do: 'move', paths: ['Cours'], to: 'Cours/Maths' }, 'dans lui-même'],
    ['a file as a folder', { do: 'open', path: 'note.txt' }, 'pas un dossier'],
    ['what is not there', { do: 'delete', paths: ['rien.txt'] }, 'n’existe pas'],
    ['nothing to take out', { do: 'extract', path: 'note.txt' }, 'rien à extraire'],
    ['what no page offers', { do: 'fly' }, 'action inconnue'],
  ])('refuses %s and says why', (_, action, said) => {
    expect(() => answerAfter(action)).toThrow(said)
  })

  test('an item’s author is told what is wrong with the settings', () => {
    const twins = { ...written, content: [...written.content, { file: 'NOTE.txt', size: '1 ko' }] }
    for (const faulty of [twins, { ...written, content: [{ file: 'a.txt', size: '12' }] }, { content: [] }])
      expect(simulators.files.readSettings(faulty).success).toBe(false)
  })
})

const paths = [
  '',
  'Photos',
  'Cours',
  'Cours/Maths',
  'note.txt',
  'sac.zip',
  'Photos/plage.jpg',
  'Corbeille/note.txt',
  'Corbeille/Photos',
]
const path = fc.constantFrom(...paths)
const name = fc.constantFrom('a', 'note.txt', 'Photos', 'x/y', 'sac')
const action: fc.Arbitrary<FilesAction> = fc.oneof(
  fc.record({ do: fc.constant('open' as const), path }),
  fc.record({ do: fc.constant('create' as const), in: path, name }),
  fc.record({ do: fc.constant('rename' as const), path, name }),
  fc.record({
    do: fc.constantFrom('move' as const, 'copy' as const),
    paths: fc.array(path, { minLength: 1, maxLength: 2 }),
    to: path,
  }),
  fc.record({
    do: fc.constantFrom('delete' as const, 'restore' as const),
    paths: fc.array(path, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ do: fc.constant('select' as const), paths: fc.array(path) }),
  fc.record({
    do: fc.constant('compress' as const),
    paths: fc.array(path, { minLength: 1, maxLength: 2 }),
    name,
  }),
  fc.record({ do: fc.constant('extract' as const), path }),
  fc.constant({ do: 'empty' as const }),
)

test('whatever is done, each thing is in one place, no two share a name there, and nothing is its own parent', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 15 }), (actions) => {
      const state = play(filesModel, settings, actions)
      const { tree, here, selected } = state
      const reached = [...descendantsOf(tree, rootId), ...descendantsOf(tree, binId)]
      expect(reached.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(
        tree.map(({ id }) => id).toSorted((a, b) => a - b),
      )
      const folders = [
        rootId,
        ...descendantsOf(tree, rootId).flatMap(({ id, isFolder }) => (isFolder ? [id] : [])),
      ]
      for (const folder of folders) {
        const names = childrenOf(tree, folder).map((entry) => entry.name.toLowerCase())
        expect(new Set(names).size).toBe(names.length)
      }
      expect(here === rootId || here === binId || find(tree, here)?.isFolder).toBe(true)
      expect(selected.every((id) => find(tree, id)?.parent === here)).toBe(true)
      expect(filesModel.describe(filesModel.answerOf(state)).length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('what is no answer of this simulator is described as nothing', () => {
  expectDescribed(filesModel, answerAfter({ do: 'delete', paths: ['note.txt'] }))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play } from '../../test/play.ts'
import { simulators } from '../settings.ts'
import type { WriterAction } from './actions.ts'
import { changesOf } from './document/review.ts'
import { writerModel } from './model.ts'
import { writerSettingsSchema } from './settings.ts'

const written = {
  name: 'exposé',
  content: [
    { style: 'title', text: 'Les marées' },
    { style: 'h1', text: 'Pourquoi' },
    { text: 'La lune attire la mer. La Lune tourne.' },
    { strong: 'true', text: 'Quand' },
    { text: ['Deux fois', { delete: ' par mois', by: 'Léo' }, { insert: ' par jour', by: 'Léo' }, '.'] },
    { image: 'plan', caption: 'La baie' },
  ],
  properties: { author: 'Nour' },
}
const settings = writerSettingsSchema.parse(written)
const { writer } = simulators
const answerAfter = (...actions: readonly unknown[]) => writer.walk(settings, actions)

describe('what a person does with a document', () => {
  test('a bold line becomes a title by its style, and the table of contents finds it', () => {
    const before = answerAfter({ do: 'contents', before: 'Pourquoi' })
    expect(before).toMatchObject({ contents: { place: 2, fresh: true, entries: 1 } })
    const styled = answerAfter({ do: 'contents', before: 'Pourquoi' }, { do: 'style', at: 'Quand', as: 'h1' })
    expect(styled).toMatchObject({ contents: { fresh: false, entries: 1 } })
    const updated = answerAfter(
      { do: 'style', at: 'Quand', as: 'h1' },
      { do: 'contents', before: '2' },
      { do: 'break', before: 'Quand' },
      { do: 'update' },
    )
    expect(updated).toMatchObject({
      headings: ['1 | Pourquoi | 1', '1 | Quand | 2'],
      contents: { fresh: true, entries: 2 },
      pages: ['Les marées', 'Quand'],
    })
    expect(updated['lines']).toContain('h1 | Quand')
  })

  test('paragraphs are written, cut in two, joined, moved and removed', () => {
    const answer = answerAfter(
      { do: 'type', at: 'Les marées', text: 'Marées' },
      { do: 'split', at: 'Marées', after: '3' },
      { do: 'join', at: '3' },
      { do: 'move', at: '1', to: 'down' },
      { do: 'remove', at: 'La lune' },
    )
    expect(answer['lines']).toEqual([
      'body | éesPourquoi',
      'title | Mar',
      'strong | Quand',
      'body | Deux fois par mois par jour.',
      'image | La baie',
    ])
  })

  test('changes are accepted and refused one by one, or all at once', () => {
    const one = answerAfter({ do: 'accept', number: '1' })
    expect(one).toMatchObject({ waiting: 1 })
    const both = answerAfter({ do: 'reject', number: '2' }, { do: 'accept' })
    expect(both['lines']).toContain('body | Deux fois.')
    expect(answerAfter({ do: 'accept' })['lines']).toContain('body | Deux fois par jour.')
    expect(answerAfter({ do: 'reject' })['lines']).toContain('body | Deux fois par mois.')
  })

  test('all is replaced, with capitals or whole words if one asks', () => {
    const line = (action: object) => (answerAfter({ do: 'replace', ...action })['lines'] as string[])[2]
    expect(line({ find: 'lune', with: 'Lune' })).toBe('body | La Lune attire la mer. La Lune tourne.')
    expect(line({ find: 'lune', with: 'X', case: 'true' })).toBe('body | La X attire la mer. La Lune tourne.')
    expect(line({ find: 'la', with: '$&', word: 'true' })).toBe(
      'body | $& lune attire $& mer. $& Lune tourne.',
    )
  })

  test('images, looks, pages, properties and copies are part of the answer', () => {
    const answer = answerAfter(
      { do: 'alternative', at: 'La baie', text: 'Plan de la baie' },
      { do: 'define', style: 'body', size: '14', spacing: '1,5' },
      { do: 'numbers', place: 'right' },
      { do: 'orientation', as: 'landscape' },
      { do: 'properties', author: '' },
      { do: 'save', name: 'exposé', as: 'pdf' },
    )
    expect(answer).toMatchObject({
      images: [{ picture: 'plan', alternative: 'Plan de la baie', decorative: false }],
      looks: { body: { size: '14', spacing: '1,5', align: 'left' } },
      numbers: 'right',
      orientation: 'landscape',
      properties: { author: '', language: 'fr' },
      saved: 'exposé.pdf',
    })
    expect(writer.describe(answer)).toEqual(
      expect.arrayContaining([
        'Titre 1\u00a0: Pourquoi',
        '[Image\u00a0: Plan de la baie]',
        'Enregistré\u00a0: exposé.pdf',
      ]),
    )
  })

  test.each<[string, object, string]>([
    ['a paragraph that is not there', { do: 'style', at: 'Rien', as: 'h1' }, 'Il n’y a pas'],
    ['writing where changes wait', { do: 'type', at: '5', text: 'x' }, 'Accepte-les'],
    ['a style for an image', { do: 'style', at: '6', as: 'h1' }, 'paragraphe seulement'],
    ['a text for what is no image', { do: 'alternative', at: '1', text: 'x' }, 'image seulement'],
    ['joining with nothing', { do: 'join', at: '1' }, 'impossible'],
    ['a change that does not exist', { do: 'accept', number: '9' }, 'pas de modification'],
    ['to replace what is not found', { do: 'replace', find: 'zzz', with: '' }, 'n’est pas dans'],
    ['to update no table of contents', { do: 'update' }, 'pas de sommaire'],
    ['nothing to undo', { do: 'undo' }, 'rien à annuler'],
    ['what no page offers', { do: 'fly' }, 'action inconnue'],
  ])('refuses %s and says why', (_, action, said) => expect(() => answerAfter(action)).toThrow(said))

  test('an item’s author is told what is wrong with the settings', () => {
    for (const faulty of [
      { ...written, content: [] },
      { ...written, content: [{ style: 'h9', text: 'x' }] },
      { ...written, content: [{ image: 'photo' }] },
      { content: written.content },
    ])
      expect(writer.readSettings(faulty).success).toBe(false)
  })
})

const at = fc.constantFrom('1', '2', '3', '5', '6', '8', 'Quand', 'La baie')
const text = fc.constantFrom('', 'a', 'lune', 'Un titre')
const action: fc.Arbitrary<WriterAction> = fc.oneof(
  fc.record({ do: fc.constant('style' as const), at, as: fc.constantFrom('h1' as const, 'bullet' as const) }),
  fc.record({ do: fc.constant('strong' as const), at, on: fc.boolean() }),
  fc.record({ do: fc.constant('type' as const), at, text }),
  fc.record({ do: fc.constant('split' as const), at, after: fc.nat(50) }),
  fc.record({ do: fc.constantFrom('join' as const, 'remove' as const), at }),
  fc.record({ do: fc.constant('move' as const), at, to: fc.constantFrom('up' as const, 'down' as const) }),
  fc.record({ do: fc.constantFrom('contents' as const, 'break' as const), before: at }),
  fc.constant({ do: 'update' as const }),
  fc.record({ do: fc.constant('alternative' as const), at, text, decorative: fc.boolean() }),
  fc.record({
    do: fc.constant('replace' as const),
    find: fc.constantFrom('a', 'lune'),
    with: text,
    case: fc.boolean(),
    word: fc.boolean(),
  }),
  fc.record({ do: fc.constantFrom('accept' as const, 'reject' as const), number: fc.constantFrom(1, 2) }),
  fc.constant({ do: 'undo' as const }),
)

test('whatever is done, blocks have names of their own, some text is left, and undoing leads to the beginning', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      let state = play(writerModel, settings, actions)
      const { blocks } = state.document
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
      expect(blocks.some(({ kind }) => kind === 'text')).toBe(true)
      expect(changesOf(blocks).length).toBeLessThanOrEqual(2)
      const answer = writerModel.answerOf(state)
      expect(JSON.stringify(answer).length).toBeLessThan(40_000)
      expect(writerModel.describe(answer).length).toBeGreaterThan(0)
      while (state.past.length > 0) state = writerModel.act(state, { do: 'undo' })
      expect(state.document).toEqual(writerModel.begin(settings).document)
    }),
    { numRuns: 400 },
  )
})

test('what is no answer of this simulator is described as nothing', () => {
  expectDescribed(writerModel, answerAfter())
})

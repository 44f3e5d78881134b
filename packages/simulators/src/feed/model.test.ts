import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play } from '../../test/play.ts'
import { simulators } from '../settings.ts'
import { actionSchema, type WrittenAction } from './actions.ts'
import { feedModel } from './model/feed-model.ts'
import { shownPosts } from './model/state.ts'
import { feedSettingsSchema } from './settings.ts'

const written = {
  name: 'Nour',
  handle: '@nour',
  people: [
    { id: 'tom', name: 'Tom', handle: '@tom.v', isFriend: 'true' },
    { id: 'inconnu', name: 'Tom', handle: '@tom_v_', isAsking: 'true' },
    { id: 'cpe', name: 'Mme Petit', handle: '@cpe.jonquilles' },
  ],
  posts: [
    {
      id: 'mer',
      by: 'tom',
      text: 'Regardez !',
      date: '03/03/2026',
      tags: ['moi'],
      image: {
        alternative: 'Une rue sous l’eau',
        matches: [{ site: 'presse.example', date: '2019', title: 'Crue' }],
      },
      comments: [{ id: 'insulte', by: 'inconnu', text: 'Nul' }],
    },
    { id: 'album', by: 'moi', text: 'Mes vacances', comments: [{ id: 'moquerie', by: 'tom', text: 'Bof' }] },
  ],
  chats: [{ with: 'inconnu', messages: [{ id: 'menace', by: 'inconnu', text: 'Tu vas voir' }] }],
  photos: [{ id: 'chien', image: { alternative: 'Un chien', place: 'Valmont' } }],
}
const settings = feedSettingsSchema.parse(written)
const after = (...actions: readonly WrittenAction[]) => simulators.feed.walk(settings, actions)

describe('what protects', () => {
  test('a proof is kept, what hurts is reported, somebody is told, and the account is blocked', () => {
    const answer = after(
      { do: 'capture', id: 'menace' },
      { do: 'report', id: 'menace', reason: 'harassment' },
      { do: 'send', to: 'cpe', text: 'Aidez-moi', captures: ['menace'] },
      { do: 'block', person: 'inconnu' },
    )
    expect(answer).toMatchObject({
      captures: ['menace'],
      reported: [{ id: 'menace', reason: 'harassment' }],
      sent: [{ to: 'cpe', captures: ['menace'] }],
      blocked: ['inconnu'],
      asking: [],
    })
    expect(feedModel.describe(answer)).toEqual(
      expect.arrayContaining([
        'Captures d’écran\u00a0: message de Tom «\u00a0Tu vas voir\u00a0»',
        'Bloqué\u00a0: Tom',
        'Écrit à Mme Petit\u00a0: «\u00a0Aidez-moi\u00a0», 1\u00a0capture',
      ]),
    )
  })

  test('nothing is shown of whom one has blocked or muted, and a blocked account is no friend', () => {
    const begun = feedModel.begin(settings)
    const muted = feedModel.act(begun, { do: 'mute', person: 'tom', on: true })
    expect(shownPosts(muted).map(({ id }) => id)).toEqual(['album'])
    expect(feedModel.answerOf(muted)).toMatchObject({ friends: ['tom'] })
    const blocked = feedModel.act(begun, { do: 'block', person: 'inconnu', on: true })
    expect(shownPosts(blocked)[0]?.comments).toEqual([])
    expect(after({ do: 'block', person: 'tom' })).toMatchObject({ friends: [] })
  })

  test('a request is accepted or refused, and a name is taken off a photo', () => {
    expect(after({ do: 'refuse', person: 'inconnu' })).toMatchObject({ asking: [], friends: ['tom'] })
    expect(after({ do: 'accept', person: 'inconnu' })).toMatchObject({ friends: ['inconnu', 'tom'] })
    expect(after({ do: 'untag', post: 'mer' })).toMatchObject({ posts: { mer: { tags: [] } } })
  })
})

describe('what is published', () => {
  test('a post has its audience, and tells the place only on request', () => {
    const post = { do: 'publish' as const, text: 'Mon chien', photo: 'chien', audience: 'friends' as const }
    expect(after(post)).toMatchObject({
      published: [{ text: 'Mon chien', photo: 'chien', audience: 'friends', place: '', comments: true }],
    })
    expect(after({ ...post, hasPlace: 'true', hasComments: 'false' })).toMatchObject({
      published: [{ place: 'Valmont', comments: false }],
    })
  })

  test('the audience of one’s own posts changes, and one’s own page is kept clean', () => {
    expect(after({ do: 'audience', post: 'album', to: 'close' })).toMatchObject({
      posts: { album: { audience: 'close' } },
    })
    expect(after({ do: 'delete', id: 'moquerie' })).toMatchObject({ posts: { album: { comments: [] } } })
    expect(after({ do: 'delete', id: 'album' })['posts']).not.toHaveProperty('album')
  })

  test('settings change one by one', () => {
    expect(after({ do: 'set', isPrivate: 'true' }, { do: 'set', messages: 'friends' })).toMatchObject({
      account: { isPrivate: true, messages: 'friends', tags: 'everyone' },
    })
  })

  test.each<[string, WrittenAction[], string]>([
    ['the post of another to be deleted', [{ do: 'delete', id: 'mer' }], 'auteur'],
    ['one’s own post to be reported', [{ do: 'report', id: 'album', reason: 'false' }], 'C’est toi'],
    ['an empty message', [{ do: 'send', to: 'tom', text: ' ' }], 'Écris d’abord'],
    ['a capture that was not made', [{ do: 'send', to: 'cpe', text: 'a', captures: ['menace'] }], 'capture'],
    [
      'words to a blocked account',
      [
        { do: 'block', person: 'tom' },
        { do: 'send', to: 'tom', text: 'a' },
      ],
      'bloqué',
    ],
    ['what is not there', [{ do: 'like', post: 'rien' }], 'n’existe plus'],
    ['a picture that is not there', [{ do: 'inspect', post: 'album' }], 'pas d’image'],
    ['a stranger among close friends', [{ do: 'close', person: 'cpe' }], 'pas dans tes amis'],
  ])('refuses %s and says why', (_, actions, said) => {
    expect(() => after(...actions)).toThrow(said)
  })
})

test('an item’s author is told what is wrong with the settings', () => {
  const [mer] = written.posts
  const faulty = [
    { ...written, posts: [mer, mer] },
    { ...written, posts: [{ ...mer, by: 'personne' }] },
    { ...written, posts: [{ ...mer, audience: 'world' }] },
    { name: 'Nour' },
  ]
  for (const one of faulty) expect(simulators.feed.readSettings(one).success).toBe(false)
})

const person = fc.constantFrom('tom', 'inconnu', 'cpe', 'rien')
const thing = fc.constantFrom(
  'mer',
  'album',
  'insulte',
  'moquerie',
  'menace',
  'publication-1',
  'envoi-1',
  'tom',
)
const text = fc.constantFrom('', 'Bonjour')
const yes = fc.constantFrom('true' as const, 'false' as const)
const action: fc.Arbitrary<WrittenAction> = fc.oneof(
  fc.record({ do: fc.constantFrom('block' as const, 'mute' as const, 'close' as const), person, on: yes }),
  fc.record({ do: fc.constantFrom('accept' as const, 'refuse' as const, 'unfriend' as const), person }),
  fc.record({ do: fc.constantFrom('visit' as const, 'talk' as const), person }),
  fc.record({
    do: fc.constantFrom('like' as const, 'save' as const, 'inspect' as const, 'untag' as const),
    post: thing,
  }),
  fc.record({ do: fc.constantFrom('delete' as const, 'capture' as const), id: thing }),
  fc.record({
    do: fc.constant('report' as const),
    id: thing,
    reason: fc.constantFrom('false' as const, 'scam' as const),
  }),
  fc.record({ do: fc.constant('comment' as const), post: thing, text }),
  fc.record({
    do: fc.constant('send' as const),
    to: person,
    text,
    captures: fc.array(thing, { maxLength: 1 }),
  }),
  fc.record({
    do: fc.constant('publish' as const),
    text,
    audience: fc.constantFrom('public' as const, 'me' as const),
  }),
)

test('whatever is done, identifiers stay unique, blocked people are no friends, and only one’s own things go', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      const state = play(
        feedModel,
        settings,
        actions.map((one) => actionSchema.parse(one)),
      )
      const ids = [
        ...state.posts.flatMap((post) => [post.id, ...post.comments.map(({ id }) => id)]),
        ...state.chats.flatMap((chat) => chat.messages.map(({ id }) => id)),
      ]
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toContain('mer')
      expect(ids).toContain('insulte')
      expect(state.close.every((id) => state.friends.includes(id))).toBe(true)
      expect(state.friends.filter((id) => state.blocked.includes(id))).toEqual([])
      const answer = JSON.parse(JSON.stringify(feedModel.answerOf(state)))
      expect(JSON.stringify(answer).length).toBeLessThan(40_000)
      expect(feedModel.describe(answer).length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('what is no answer of this simulator is described as nothing wrong', () => {
  expectDescribed(
    feedModel,
    after(
      { do: 'report', id: 'menace', reason: 'scam' },
      { do: 'send', to: 'cpe', text: 'a' },
      { do: 'share', post: 'mer', to: 'me' },
    ),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play } from '../../test/play.ts'
import { simulators } from '../settings.ts'
import { actionSchema, type WrittenAction } from './actions.ts'
import { readBody } from './model/body.ts'
import { mailboxModel } from './model/mailbox-model.ts'
import { mailboxSettingsSchema } from './settings.ts'

const written = {
  owner: 'Nour Lemaire <nour@college.example>',
  contacts: ['Mme Petit <m.petit@college.example>', 'Club photo <photo@club.example>'],
  folders: ['Cours'],
  files: [
    { file: 'plan.pdf', size: '240 ko' },
    { file: 'film.mp4', size: '90 Mo' },
  ],
  limit: '20 Mo',
  hasRules: 'true',
  messages: [
    {
      id: 'sortie',
      from: 'Mme Petit <m.petit@college.example>',
      to: ['nour@college.example', 'Jade <jade@college.example>'],
      cc: ['CPE <cpe@college.example>'],
      subject: 'Sortie au musée',
      date: '12/03/2026 08:15',
      text: 'Bonjour,\n\nVoici [le programme](https://musee.example/p).',
      attachments: [{ file: 'programme.pdf', size: '300 ko' }],
      isRead: 'false',
    },
    {
      id: 'colis',
      from: 'Livraison <info@colis-suivi.test>',
      replyTo: 'vol@autre.test',
      subject: 'Dernier avis',
      date: '13/03/2026 07:00',
      text: 'Payez [ici](https://colis.test/payer).',
    },
  ],
  incoming: [
    {
      id: 'pub',
      from: 'promo@boutique.example',
      subject: 'PROMO de mars',
      date: '14/03/2026 09:00',
      text: 'Tout à −20 %',
    },
    {
      id: 'note',
      from: 'Mme Petit <m.petit@college.example>',
      subject: 'Note',
      date: '14/03/2026 10:00',
      text: '15',
    },
  ],
}
const settings = mailboxSettingsSchema.parse(written)
const after = (...actions: readonly WrittenAction[]) => simulators.mailbox.walk(settings, actions)
const onlySent = (...actions: readonly WrittenAction[]) => {
  const { sent } = after(...actions, { do: 'send' })
  return Array.isArray(sent) ? sent[0] : undefined
}

describe('what is written and to whom', () => {
  test('an answer goes to the sender, or where the sender wants it', () => {
    expect(onlySent({ do: 'compose', as: 'reply', id: 'sortie' })).toMatchObject({
      kind: 'reply',
      of: 'sortie',
      to: ['m.petit@college.example'],
      cc: [],
      subject: 'Re\u00a0: Sortie au musée',
      files: [],
    })
    expect(onlySent({ do: 'compose', as: 'reply', id: 'colis' })).toMatchObject({ to: ['vol@autre.test'] })
  })

  test('an answer to all leaves oneself out, and keeps copies as copies', () => {
    expect(onlySent({ do: 'compose', as: 'replyAll', id: 'sortie' })).toMatchObject({
      to: ['jade@college.example', 'm.petit@college.example'],
      cc: ['cpe@college.example'],
    })
  })

  test('a message sent on takes its files along, and needs somebody to go to', () => {
    expect(() => onlySent({ do: 'compose', as: 'forward', id: 'sortie' })).toThrow('au moins un destinataire')
    expect(
      onlySent({ do: 'compose', as: 'forward', id: 'sortie' }, { do: 'write', to: 'Club photo' }),
    ).toMatchObject({ to: ['photo@club.example'], files: ['programme.pdf'] })
  })

  test('people are written as addresses, whole or by name, once each', () => {
    const sent = onlySent(
      { do: 'compose' },
      { do: 'write', to: 'Mme Petit; JADE@college.example, m.petit@college.example', bcc: 'A <a@b.example>' },
      { do: 'attach', file: 'plan.pdf' },
    )
    expect(sent).toMatchObject({
      to: ['jade@college.example', 'm.petit@college.example'],
      bcc: ['a@b.example'],
      files: ['plan.pdf'],
    })
  })

  test('what is sent stands among what was sent, and a draft is told', () => {
    const answer = after(
      { do: 'compose' },
      { do: 'write', cc: 'Mme Petit' },
      { do: 'send' },
      { do: 'compose' },
    )
    expect(answer).toMatchObject({ folders: { Envoyés: ['envoi-1'] }, draft: true })
    expect(mailboxModel.describe(answer)).toContain('Un message commencé n’a pas été envoyé.')
  })

  test.each<[string, WrittenAction[], string]>([
    ['half an address', [{ do: 'compose' }, { do: 'write', to: 'nour@college' }, { do: 'send' }], 'adresse'],
    ['a file that is too heavy', [{ do: 'compose' }, { do: 'attach', file: 'film.mp4' }], '20\u00a0Mo'],
    [
      'a file twice',
      [{ do: 'compose' }, { do: 'attach', file: 'plan.pdf' }, { do: 'attach', file: 'plan.pdf' }],
      'déjà',
    ],
    ['writing without a message', [{ do: 'write', to: 'Mme Petit' }], 'en cours'],
    ['a link that is not there', [{ do: 'follow', id: 'sortie', link: 'https://colis.test/payer' }], 'lien'],
    ['a folder that is not there', [{ do: 'move', ids: ['colis'], folder: 'Rien' }], 'n’existe pas'],
    ['a folder twice', [{ do: 'createFolder', name: 'COURS' }], 'existe déjà'],
  ])('refuses %s and says why', (_, actions, said) => {
    expect(() => after(...actions)).toThrow(said)
  })
})

describe('what is sorted', () => {
  test('messages are moved, marked, reported and thrown away', () => {
    const answer = after(
      { do: 'move', ids: ['sortie'], folder: 'Cours' },
      { do: 'mark', ids: ['sortie'], starred: 'true' },
      { do: 'report', ids: ['colis'] },
    )
    expect(answer).toMatchObject({
      folders: { Réception: [], Cours: ['sortie'], Indésirables: ['colis'] },
      starred: ['sortie'],
      reported: ['colis'],
      unread: ['sortie'],
    })
    expect(mailboxModel.describe(answer)).toEqual([
      'Signalé comme hameçonnage\u00a0: Dernier avis',
      'Avec une étoile\u00a0: Sortie au musée',
    ])
  })

  const promo = (words: string, folder: string): WrittenAction => ({
    do: 'addRule',
    rule: { when: [{ field: 'subject', words }], what: 'move', folder },
  })

  test('a rule is judged by where it would put what arrives, fetched or not', () => {
    const rule = promo('promo', 'Corbeille')
    const wanted = {
      arrivals: { pub: { folder: 'Corbeille' }, note: { folder: 'Réception' } },
    }
    expect(after(rule)).toMatchObject(wanted)
    expect(after(rule, { do: 'fetch' })).toMatchObject(wanted)
    expect(after({ do: 'fetch' }, rule)).not.toMatchObject(wanted)
  })

  test('the first rule that fits decides, and can be raised or taken away', () => {
    const rules = [promo('mars', 'Cours'), promo('promo', 'Corbeille')]
    expect(after(...rules)).toMatchObject({ arrivals: { pub: { folder: 'Cours' } } })
    const raised = after(...rules, { do: 'raiseRule', number: '2' })
    expect(raised).toMatchObject({ arrivals: { pub: { folder: 'Corbeille' } } })
    expect(after(...rules, { do: 'removeRule', number: '1' })).toMatchObject({
      arrivals: { pub: { folder: 'Corbeille' } },
    })
  })

  test('all conditions of a rule hold, and “lacks” turns one round; what is there is sorted on request', () => {
    const rule = {
      when: [
        { field: 'from' as const, words: 'PETIT' },
        { field: 'subject' as const, is: 'lacks' as const, words: 'note' },
      ],
      what: 'star' as const,
    }
    expect(after({ do: 'addRule', rule, now: 'true' })).toMatchObject({
      starred: ['sortie'],
      arrivals: { note: { starred: false } },
    })
  })
})

test('links hide where they lead', () => {
  expect(readBody('Voir [ici](https://a.example) vite.\n\nFin')).toEqual([
    [
      { text: 'Voir ', link: '' },
      { text: 'ici', link: 'https://a.example' },
      { text: ' vite.', link: '' },
    ],
    [{ text: 'Fin', link: '' }],
  ])
})

test('an item’s author is told what is wrong with the settings', () => {
  const [first] = written.messages
  const faulty = [
    { ...written, owner: 'Nour' },
    { ...written, messages: [first, first] },
    { ...written, messages: [{ ...first, folder: 'Nulle part' }] },
    { ...written, messages: [{ ...first, date: '12 mars' }] },
    { ...written, limit: '20' },
  ]
  for (const one of faulty) expect(simulators.mailbox.readSettings(one).success).toBe(false)
})

const id = fc.constantFrom('sortie', 'colis', 'pub', 'envoi-1', 'rien')
const folder = fc.constantFrom('Réception', 'Cours', 'Corbeille', 'Envoyés', 'Rien')
const ids = fc.array(id, { minLength: 1, maxLength: 2 })
const kind = fc.constantFrom('new' as const, 'reply' as const, 'replyAll' as const, 'forward' as const)
const line = fc.constantFrom('', 'Mme Petit', 'a@b.example, A@B.example', 'faux')
const action: fc.Arbitrary<WrittenAction> = fc.oneof(
  fc.record({ do: fc.constant('move' as const), ids, folder }),
  fc.record({ do: fc.constantFrom('delete' as const, 'report' as const, 'select' as const), ids }),
  fc.record({
    do: fc.constant('mark' as const),
    ids,
    read: fc.constantFrom('true' as const, 'false' as const),
  }),
  fc.record({ do: fc.constantFrom('open' as const), id }),
  fc.record({ do: fc.constant('go' as const), folder }),
  fc.record({ do: fc.constant('compose' as const), as: kind, id }),
  fc.record({ do: fc.constant('write' as const), to: line, bcc: line }),
  fc.record({ do: fc.constant('attach' as const), file: fc.constantFrom('plan.pdf', 'programme.pdf', 'x') }),
  fc.record({ do: fc.constant('createFolder' as const), name: fc.constantFrom('a', 'A', 'Cours', '') }),
  fc.constantFrom<WrittenAction>({ do: 'send' }, { do: 'fetch' }, { do: 'discard' }, { do: 'close' }),
)

test('whatever is done, each message is in one folder, nothing is lost, and each sending has somebody to go to', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 15 }), (actions) => {
      const state = play(
        mailboxModel,
        settings,
        actions.map((one) => actionSchema.parse(one)),
      )
      const { mails, incoming, sent, folders, open } = state
      expect(mails.length + incoming.length).toBe(4 + sent.length)
      expect(new Set(mails.map((mail) => mail.id)).size).toBe(mails.length)
      expect(mails.every((mail) => folders.includes(mail.folder))).toBe(true)
      expect(open === '' || mails.some((mail) => mail.id === open)).toBe(true)
      for (const { to, cc, bcc } of sent) {
        const all = [...to, ...cc, ...bcc].map(({ address }) => address)
        expect(all.length).toBeGreaterThan(0)
        expect(all.every((address) => address.includes('@'))).toBe(true)
      }
      const answer = mailboxModel.answerOf(state)
      expect(JSON.stringify(answer).length).toBeLessThan(40_000)
      expect(Array.isArray(mailboxModel.describe(JSON.parse(JSON.stringify(answer))))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what is no answer of this simulator is described as nothing wrong', () => {
  expectDescribed(
    mailboxModel,
    after(
      { do: 'addRule', rule: { when: [{ field: 'to', words: 'a' }], what: 'star' } },
      { do: 'report', ids: ['colis'] },
    ),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddresses } from './read-addresses.ts'

const emailsOf = (typed: string) => readAddresses(typed).map(({ email }) => email)

test.each([
  ['a comma', 'anne@exemple.fr, bruno@exemple.fr'],
  ['a semicolon', 'anne@exemple.fr;bruno@exemple.fr'],
  ['a space', 'anne@exemple.fr bruno@exemple.fr'],
  ['a no-break space', 'anne@exemple.fr\u00a0bruno@exemple.fr'],
  ['a line', 'anne@exemple.fr\r\nbruno@exemple.fr\n'],
  ['a tab from a spreadsheet', 'anne@exemple.fr\tbruno@exemple.fr'],
  ['a comma, each in quotes', '"anne@exemple.fr","bruno@exemple.fr"'],
  ['all of them', ' ; anne@exemple.fr ,\n; bruno@exemple.fr ; '],
])('addresses apart by %s are read', (_name, typed) => {
  expect(emailsOf(typed)).toEqual(['anne@exemple.fr', 'bruno@exemple.fr'])
})

test.each([
  'Anne Roy <anne@exemple.fr>, Bruno Le Gall <bruno@exemple.fr>',
  'ROY Anne <anne@exemple.fr>; LE GALL Bruno <bruno@exemple.fr>',
  '"Roy, Anne" <anne@exemple.fr>, "Le Gall, Bruno" <bruno@exemple.fr>',
  '<anne@exemple.fr> <bruno@exemple.fr>',
  'anne@exemple.fr, Bruno Le Gall <bruno@exemple.fr>',
  'anne@exemple.fr Bruno <bruno@exemple.fr>',
  'mailto:anne@exemple.fr, bruno@exemple.fr.',
])('the names before addresses are left out: %s', (typed) => {
  expect(emailsOf(typed)).toEqual(['anne@exemple.fr', 'bruno@exemple.fr'])
})

test('an address given twice counts once, whatever its capitals', () => {
  expect(emailsOf('Anne@Exemple.fr anne@exemple.fr')).toEqual(['anne@exemple.fr'])
})

test('what is no address is kept as it was typed, in its place', () => {
  expect(readAddresses('anne@exemple.fr, bruno@exemple, camille')).toEqual([
    { text: 'anne@exemple.fr', email: 'anne@exemple.fr' },
    { text: 'bruno@exemple', email: undefined },
    { text: 'camille', email: undefined },
  ])
})

test('a name in angle brackets without an address is kept too, so that somebody sees the mistake', () => {
  expect(readAddresses('Anne Roy <aroy>').map(({ text }) => text)).toEqual(['Anne', 'Roy', 'aroy'])
})

test('nothing is made out of separators alone', () => {
  expect(readAddresses(' ,;\n <> ')).toEqual([])
})

test('addresses come out in their order, between any separators and after any name', () => {
  const email = fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `${name}@exemple.fr`)
  const written = fc.record({ email, name: fc.constantFrom('', 'Anne Roy', '"Roy, A."', 'ROY') })
  const list = fc.uniqueArray(written, { selector: (one) => one.email, minLength: 1, maxLength: 10 })
  const separator = fc.constantFrom(',', ';', ' ; ', '\n', ', ')
  fc.assert(
    fc.property(list, separator, (people, between) => {
      const typed = people.map(({ email, name }) => (name ? `${name} <${email}>` : email)).join(between)
      expect(emailsOf(typed)).toEqual(people.map(({ email }) => email))
    }),
  )
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import { readPageKey, writePageKey } from './page-key.ts'

const schema = z.tuple([z.string(), z.uuid()])
const id = '0197c1b2-7c50-7000-8000-000000000001'

test('a key gives back the values that it was written from', () => {
  expect(readPageKey(writePageKey('Éluard “Paul”', id), schema)).toEqual(['Éluard “Paul”', id])
})

test('the first page has no key', () => {
  expect(readPageKey(undefined, schema)).toBeUndefined()
})

test.each([
  ['too few values', writePageKey(id)],
  ['too many values', writePageKey('a', id, id)],
  ['a value of another kind', writePageKey('a', 'not an id')],
  ['no list', Buffer.from('{"a":1}').toString('base64url')],
  ['no JSON', 'nonsense'],
])('a key with %s is refused', (_name, text) => {
  expect(() => readPageKey(text, schema)).toThrow('invalid_input')
})

import { expect, test } from 'vitest'
import { readAnswer } from './read-answer.ts'

const form = (...entries: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

const fields = [
  { key: 'ville', label: 'Ville', format: 'text' },
  { key: 'age', label: 'Âge', format: 'number' },
]

test('one proposal and an open answer are a text without spaces around it', () => {
  expect(readAnswer({ type: 'qcu', fields: [] }, form(['answer', 'b']))).toBe('b')
  expect(readAnswer({ type: 'qroc', fields: [] }, form(['answer', '  Brest ']))).toBe('Brest')
})

test('several proposals and an order keep the order of the page', () => {
  const data = form(['answer', 'c'], ['answer', 'a'])
  expect(readAnswer({ type: 'qcm', fields: [] }, data)).toEqual(['c', 'a'])
  expect(readAnswer({ type: 'ordering', fields: [] }, data)).toEqual(['c', 'a'])
})

test('each field is under its key, an empty one too', () => {
  const data = form(['answer-ville', 'Brest'], ['answer-age', ''])
  expect(readAnswer({ type: 'fields', fields }, data)).toEqual({ ville: 'Brest', age: '' })
})

test('nothing filled in is no answer, whatever the type', () => {
  const empty = form(['answer-ville', ' '], ['answer-age', ''])
  for (const type of ['qcu', 'qcm', 'qroc', 'fields', 'matching'] as const)
    expect(readAnswer({ type, fields }, empty)).toBeNull()
})

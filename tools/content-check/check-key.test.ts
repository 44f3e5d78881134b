import type { Solution } from '@orga/engine'
import { describe, expect, it } from 'vitest'
import type { Challenge } from '../../apps/server/src/content/index.ts'
import { findWrongKeys } from './check-key.ts'

const challenge = (solution: Solution, rest: Partial<Challenge> = {}): Challenge => ({
  id: 'x',
  skillId: 'adresse.1',
  type: solution.type,
  instruction: 'Quel est le site ?',
  alternativeInstruction: null,
  proposals: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  zones: [],
  simulator: null,
  shuffled: true,
  fields: [],
  format: null,
  choices: [],
  unit: null,
  image: null,
  attachments: [],
  timer: null,
  devices: ['phone'],
  screenReader: 'direct',
  solution,
  expected: [],
  explanation: '',
  draw: null,
  ...rest,
})

const messages = (solution: Solution, rest?: Partial<Challenge>): string[] =>
  findWrongKeys(challenge(solution, rest)).map(({ message }) => message)

describe('a sound key', () => {
  it.each<[string, Solution]>([
    ['of a QCU', { type: 'qcu', answer: 'b', wrong: [{ answer: 'a', feedback: 'Non.' }] }],
    ['of a QCM', { type: 'qcm', answers: ['a', 'c'] }],
    [
      'of a number',
      { type: 'qroc', format: 'number', accepted: ['1 200'], wrong: [{ answer: '12', feedback: 'Non.' }] },
    ],
    [
      'of several fields',
      {
        type: 'fields',
        fields: { f1: { accepted: ['oui', 'si'] }, f2: { accepted: ['2'], format: 'number' } },
      },
    ],
    ['of an order', { type: 'ordering', order: ['b', 'c', 'a'] }],
    ['of a matching', { type: 'matching', pairs: { f1: 'a', f2: 'b' } }],
  ])('%s raises nothing', (_, solution) => {
    expect(messages(solution)).toEqual([])
  })
})

describe('a faulty key', () => {
  it('accepts no number that is none', () => {
    expect(messages({ type: 'qroc', format: 'number', accepted: ['beaucoup'] })).toEqual([
      'ce n’est pas un nombre : beaucoup.',
    ])
  })

  it('has no known wrong answer that its tolerances accept', () => {
    const solution: Solution = {
      type: 'qroc',
      accepted: ['"rue du moulin"'],
      tolerances: { case: true, punctuation: true },
      wrong: [{ answer: 'rue du moulin', feedback: 'Il manque les guillemets.' }],
    }
    expect(messages(solution)).toContain('cette réponse fausse est acceptée : rue du moulin.')
  })

  it('has no comment that another one always hides', () => {
    const solution: Solution = {
      type: 'qroc',
      accepted: ['4'],
      format: 'number',
      wrong: [
        { answer: '5', feedback: 'Trop.' },
        { answer: '5,0', feedback: 'Jamais dit.' },
      ],
    }
    expect(messages(solution)).toEqual(['le commentaire de 5,0 ne s’affichera jamais.'])
  })

  it('has no other right choice in a list', () => {
    const solution: Solution = { type: 'qroc', format: 'choice', accepted: ['Oui'] }
    expect(messages(solution, { choices: ['Oui', 'Non', 'Oui '] })).toEqual([])
    expect(messages({ ...solution, accepted: ['Oui', 'Non'] }, { choices: ['Oui', 'Non'] })).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer } from './check-answer.ts'
import type { FieldSolution, Solution } from './solution.ts'

const outcome = (solution: Solution, value: unknown) => checkAnswer(solution, value).outcome

describe('one proposal', () => {
  const solution: Solution = {
    type: 'qcu',
    answer: 'b',
    wrong: [{ answer: 'a', feedback: 'C’est l’adresse de la page, pas celle du site.' }],
  }

  test('is right when it is the one, and wrong otherwise', () => {
    expect(outcome(solution, 'b')).toBe('correct')
    for (const value of ['a', 'B', '', 'b ', ['b'], { b: 'b' }])
      expect(outcome(solution, value)).toBe('incorrect')
  })

  test('a foreseen wrong one brings what its author says of it', () => {
    expect(checkAnswer(solution, 'a').feedback).toMatch(/adresse de la page/)
    expect(checkAnswer(solution, 'c').feedback).toBeUndefined()
    expect(checkAnswer(solution, 'b').feedback).toBeUndefined()
  })
})

describe('several proposals', () => {
  const solution: Solution = { type: 'qcm', answers: ['a', 'c'] }

  test('are right as a set: all of them, in any order, and no other', () => {
    for (const value of [
      ['a', 'c'],
      ['c', 'a'],
      ['c', 'a', 'a'],
    ])
      expect(outcome(solution, value)).toBe('correct')
    for (const value of [['a'], ['a', 'b', 'c'], [], 'a', 'a,c', ['a', 'C']])
      expect(outcome(solution, value)).toBe('incorrect')
  })

  test('a key without a proposal accepts nothing', () => {
    expect(outcome({ type: 'qcm', answers: [] }, [])).toBe('incorrect')
  })
})

describe('an open answer', () => {
  test('of a list is compared as it is', () => {
    const solution: Solution = {
      type: 'qroc',
      format: 'choice',
      accepted: ['Le dossier'],
      tolerances: { case: true },
    }
    expect(outcome(solution, 'Le dossier')).toBe('correct')
    expect(outcome(solution, 'le dossier')).toBe('incorrect')
  })

  test('that is a number is compared as a number', () => {
    const solution: Solution = { type: 'qroc', format: 'number', accepted: ['1024'], unit: 'Mo' }
    expect(outcome(solution, '1 024 Mo')).toBe('correct')
    expect(outcome(solution, '1025')).toBe('incorrect')
  })

  test('that is a date is compared as a day', () => {
    const solution: Solution = { type: 'qroc', format: 'date', accepted: ['2012-03-05'] }
    expect(outcome(solution, '5 mars 2012')).toBe('correct')
    expect(outcome(solution, '3 mai 2012')).toBe('incorrect')
  })

  test('that is a foreseen wrong one brings its feedback, whatever its case and punctuation', () => {
    const wrong = [{ answer: 'Le navigateur', feedback: 'Le navigateur affiche la page.' }]
    const solution: Solution = { type: 'qroc', accepted: ['moteur de recherche'], wrong }
    expect(checkAnswer(solution, 'le NAVIGATEUR.').feedback).toBe('Le navigateur affiche la page.')
    const inNumbers: Solution = {
      type: 'qroc',
      format: 'number',
      accepted: ['8'],
      wrong: [{ answer: '1000', feedback: 'Un octet compte huit bits.' }],
    }
    expect(checkAnswer(inNumbers, '1 000').feedback).toBe('Un octet compte huit bits.')
  })

  test('brings the feedback of the foreseen answer that is nearest', () => {
    const formula: Solution = {
      type: 'qroc',
      accepted: ['=SOMME(B2:B5)'],
      tolerances: { case: true },
      wrong: [
        { answer: 'SOMME(B2:B5)', feedback: 'Il manque le signe =.' },
        { answer: '=SOMME(B2;B5)', feedback: 'Une plage s’écrit avec deux points.' },
      ],
    }
    expect(checkAnswer(formula, '=somme(b2;b5)').feedback).toMatch(/deux points/)
    expect(checkAnswer(formula, 'somme b2 b5').feedback).toMatch(/signe/)
  })

  test('of several fields brings the feedback of the first one that is wrong', () => {
    const solution: Solution = {
      type: 'fields',
      fields: {
        day: { accepted: ['lundi'] },
        hour: { accepted: ['10'], format: 'number', wrong: [{ answer: '22', feedback: 'C’est le soir.' }] },
      },
    }
    expect(checkAnswer(solution, { day: 'lundi', hour: '22' }).feedback).toBe('C’est le soir.')
    expect(checkAnswer(solution, { day: 'mardi', hour: '22' }).feedback).toBeUndefined()
    expect(checkAnswer(solution, { day: 'lundi', hour: '10' }).feedback).toBeUndefined()
  })
})

describe('several fields', () => {
  const fields: Record<string, FieldSolution> = {
    nom: { accepted: ['camille'] },
    domaine: { accepted: ['exemple.fr'] },
  }

  test('are judged one by one, and all must be right', () => {
    const solution: Solution = { type: 'fields', fields }
    expect(checkAnswer(solution, { nom: 'camille', domaine: 'exemple.fr' })).toEqual({
      outcome: 'correct',
      fields: { nom: true, domaine: true },
    })
    expect(checkAnswer(solution, { nom: 'camille', domaine: 'exemple' })).toEqual({
      outcome: 'incorrect',
      fields: { nom: true, domaine: false },
    })
    expect(outcome(solution, { domaine: 'camille', nom: 'exemple.fr' })).toBe('incorrect')
  })

  test('that are interchangeable may be answered in any order, each answer once', () => {
    const solution: Solution = { type: 'fields', fields, interchangeable: true }
    expect(outcome(solution, { domaine: 'camille', nom: 'exemple.fr' })).toBe('correct')
    expect(outcome(solution, { domaine: 'camille', nom: 'camille' })).toBe('incorrect')
  })

  test('that are interchangeable are paired off in the best way, where variants overlap', () => {
    const solution: Solution = {
      type: 'fields',
      interchangeable: true,
      fields: {
        x: { accepted: ['souris', 'clavier'] },
        y: { accepted: ['souris'] },
        z: { accepted: ['clavier', 'écran'] },
      },
    }
    expect(outcome(solution, { x: 'souris', y: 'clavier', z: 'écran' })).toBe('correct')
    expect(outcome(solution, { x: 'écran', y: 'écran', z: 'souris' })).toBe('incorrect')
  })

  test('a key without a field accepts nothing', () => {
    expect(outcome({ type: 'fields', fields: {} }, {})).toBe('incorrect')
  })
})

test('interchangeable answers may be fewer than their groups, each from a group of its own', () => {
  const solution: Solution = {
    type: 'fields',
    interchangeable: true,
    inputs: ['x', 'y'],
    fields: {
      1: { accepted: ['clavier'] },
      2: { accepted: ['souris'], wrong: [{ answer: 'rat', feedback: 'C’est un animal.' }] },
      3: { accepted: ['écran'] },
    },
  }
  expect(checkAnswer(solution, { x: 'écran', y: 'souris' })).toEqual({
    outcome: 'correct',
    fields: { x: true, y: true },
  })
  expect(checkAnswer(solution, { x: 'écran', y: 'rat' })).toEqual({
    outcome: 'incorrect',
    fields: { x: true, y: false },
    feedback: 'C’est un animal.',
  })
})

test('an order and a pair may have several that are right, and mistakes that were foreseen', () => {
  const ordering: Solution = {
    type: 'ordering',
    order: ['a', 'b', 'c'],
    otherOrders: [['b', 'a', 'c']],
    wrong: [{ order: ['c', 'b', 'a'], feedback: 'C’est l’inverse.' }],
  }
  expect(outcome(ordering, ['b', 'a', 'c'])).toBe('correct')
  expect(checkAnswer(ordering, ['c', 'b', 'a']).feedback).toBe('C’est l’inverse.')
  const matching: Solution = {
    type: 'matching',
    pairs: { image: 'png' },
    otherPairs: { image: ['jpg'] },
    wrong: [{ key: 'image', answer: 'mp3', feedback: 'C’est du son.' }],
  }
  expect(outcome(matching, { image: 'jpg' })).toBe('correct')
  expect(checkAnswer(matching, { image: 'mp3' })).toEqual({
    outcome: 'incorrect',
    fields: { image: false },
    feedback: 'C’est du son.',
  })
})

test('an order is right when everything is in its place', () => {
  const solution: Solution = { type: 'ordering', order: ['c', 'a', 'b'] }
  expect(outcome(solution, ['c', 'a', 'b'])).toBe('correct')
  for (const value of [['a', 'c', 'b'], ['c', 'a'], ['c', 'a', 'b', 'd'], 'cab', []])
    expect(outcome(solution, value)).toBe('incorrect')
  expect(outcome({ type: 'ordering', order: [] }, [])).toBe('incorrect')
})

test('pairs are judged one by one', () => {
  const solution: Solution = { type: 'matching', pairs: { image: 'a', son: 'b' } }
  expect(checkAnswer(solution, { image: 'a', son: 'b' }).outcome).toBe('correct')
  expect(checkAnswer(solution, { image: 'a', son: 'a' })).toEqual({
    outcome: 'incorrect',
    fields: { image: true, son: false },
  })
})

describe('whatever is sent', () => {
  const name = fc.constantFrom('a', 'b', 'c', '', 'toString', '__proto__', 'constructor')
  const field: fc.Arbitrary<FieldSolution> = fc.record(
    {
      accepted: fc.array(fc.oneof(name, fc.string()), { maxLength: 3 }),
      format: fc.constantFrom('text', 'number', 'date', 'choice'),
      tolerances: fc.record({ case: fc.boolean(), punctuation: fc.boolean(), typos: fc.boolean() }),
      unit: fc.constantFrom('', 'Mo'),
      margin: fc.constantFrom(0, 0.1),
    },
    { requiredKeys: ['accepted'] },
  )
  const solutions: fc.Arbitrary<Solution> = fc.oneof(
    fc.record({ type: fc.constant('qcu' as const), answer: name }),
    fc.record({ type: fc.constant('qcm' as const), answers: fc.array(name) }),
    field.map((solution) => ({ type: 'qroc' as const, ...solution })),
    fc.record({
      type: fc.constant('fields' as const),
      fields: fc.dictionary(name, field, { maxKeys: 3 }),
      interchangeable: fc.boolean(),
    }),
    fc.record({ type: fc.constant('ordering' as const), order: fc.array(name) }),
    fc.record({ type: fc.constant('matching' as const), pairs: fc.dictionary(name, name, { maxKeys: 3 }) }),
  )
  const values = fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withDate: true,
      withBigInt: true,
      withMap: true,
      withSparseArray: true,
    }),
    fc.array(name),
    fc.dictionary(name, fc.oneof(name, fc.anything())),
    fc.string({ unit: 'binary' }),
  )

  test('an answer is judged and never an error', () => {
    fc.assert(
      fc.property(solutions, values, (solution, value) => {
        expect(outcome(solution, value)).toMatch(/^(in)?correct$/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('nothing at all is never right', () => {
    fc.assert(
      fc.property(solutions, fc.constantFrom('', [], {}, null, undefined), (solution, value) => {
        const blankIsKey = solution.type === 'qcu' && solution.answer === ''
        const blankIsChoice = JSON.stringify(solution).includes('"choice"')
        if (!blankIsKey && !blankIsChoice) expect(outcome(solution, value)).toBe('incorrect')
      }),
      { numRuns: 2_000 },
    )
  })

  test('the order of accepted variants does not matter', () => {
    fc.assert(
      fc.property(field, fc.string(), fc.nat(5), (solution, other, at) => {
        const value =
          at === 0 ? other : (solution.accepted[at % Math.max(1, solution.accepted.length)] ?? other)
        const reversed = { ...solution, accepted: solution.accepted.toReversed() }
        expect(outcome({ type: 'qroc', ...solution }, value)).toBe(
          outcome({ type: 'qroc', ...reversed }, value),
        )
      }),
    )
  })
})

import { isWithinDistance } from '@orga/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchLearner, type NamedLearner, type Names } from './match-learner.ts'

type Learner = NamedLearner & { readonly id: number }

const learner = (id: number, firstName: string, lastName: string, more: Partial<Learner> = {}): Learner => ({
  id,
  firstName,
  lastName,
  middleName: null,
  thirdName: null,
  preferredLastName: null,
  ...more,
})

const whom = (names: Names, learners: readonly Learner[]): number | string => {
  const match = matchLearner(names, learners)
  return match.found === 'one' ? match.learner.id : match.found
}

const claim = (firstName: string, lastName: string): Names => ({ firstName, lastName })

describe('the same pupil, written otherwise', () => {
  const written: [string, string, Learner][] = [
    ['Cœlian', 'ŸVERNŒUD', learner(1, 'COELIAN', 'Yvernoeud')],
    ['Jean-Pierre', 'd’Essai', learner(1, 'Jean Pierre', "D'ESSAI")],
    ['Jeanpierre', 'Essai', learner(1, 'Jean-Pierre', "D'ESSAI")],
    ['Maïwenn', 'TESTARD FICTIF', learner(1, 'Maiwenn', 'Testard-Fictif')],
    ['Inès', 'de la Tour', learner(1, 'INES', 'TOUR')],
    ['Inès', 'TOUR', learner(1, 'Inès', 'DE LA TOUR')],
    ['Yanis', 'El Haddad', learner(1, 'Yanis', 'HADDAD')],
    ['Léa', 'MARTIN', learner(1, 'Léa', 'DUPRE', { preferredLastName: 'Martin' })],
    ['Léa', 'DUPRE MARTIN', learner(1, 'Léa', 'DUPRE', { preferredLastName: 'Martin' })],
    ['Léa', 'MARTIN-DUPRE', learner(1, 'Léa', 'DUPRE', { preferredLastName: 'Martin' })],
    ['Zoé', 'MODELE', learner(1, 'Amandine', 'MODELE', { middleName: 'Zoé' })],
    ['Inès', 'MODELE', learner(1, 'Amandine', 'MODELE', { middleName: 'Zoé', thirdName: 'Inès' })],
    ['Amandine, Zoé', 'MODELE', learner(1, 'Amandine', 'MODELE', { middleName: 'Zoé' })],
    ['MODELE', 'Amandine', learner(1, 'Amandine', 'MODELE')],
  ]
  test.each(written)('%s %s', (firstName, lastName, one) => {
    expect(matchLearner(claim(firstName, lastName), [one])).toMatchObject({ found: 'one', how: 'exact' })
  })
})

describe('slips of the pen', () => {
  test.each([
    ['Amandnie', 'TESTARD', 'tolerant'],
    ['Amandine', 'TESTAR', 'tolerant'],
    ['TESTARS', 'Amandinne', 'tolerant'],
    ['Amandine', 'TASTOIR', undefined],
    ['Armand', 'TESTARD', undefined],
  ])('%s %s for Amandine TESTARD', (firstName, lastName, how) => {
    const match = matchLearner(claim(firstName, lastName), [learner(1, 'Amandine', 'TESTARD')])
    expect(match).toMatchObject(how ? { found: 'one', how } : { found: 'none' })
  })

  test('names under four letters must agree letter by letter', () => {
    expect(whom(claim('Tim', 'MODELE'), [learner(1, 'Tom', 'MODELE')])).toBe('none')
    expect(whom(claim('Marie', 'Lu'), [learner(1, 'Marie', 'LE')])).toBe('none')
    expect(whom(claim('Zoe', 'Lys'), [learner(1, 'Zoé', 'LYS')])).toBe(1)
  })
})

describe('pupils born on one day', () => {
  test('twins are told apart by their first names, though one bears the other’s as a second', () => {
    const twins = [learner(1, 'Zoé', 'MODELE'), learner(2, 'Léa', 'MODELE', { middleName: 'Zoé' })]
    expect(whom(claim('Zoé', 'Modèle'), twins)).toBe(1)
    expect(whom(claim('Léa', 'Modèle'), twins)).toBe(2)
  })

  test('an exact namesake wins over one that only looks like it', () => {
    const both = [learner(1, 'Louis', 'MODELE'), learner(2, 'Louise', 'MODELE')]
    expect(whom(claim('Louise', 'Modele'), both)).toBe(2)
  })

  test('nothing chooses between two who agree equally', () => {
    const both = [learner(1, 'Louis', 'MODELE'), learner(2, 'Louis', 'MODELE')]
    expect(whom(claim('Louis', 'Modele'), both)).toBe('several')
    const close = [learner(1, 'Louise', 'MODELES'), learner(2, 'Louise', 'MODELLE')]
    expect(whom(claim('Louise', 'Modele'), close)).toBe('several')
  })

  test('nobody without a name is anybody', () => {
    const empty = [learner(1, '', ''), learner(2, '-', '’')]
    expect(whom(claim('', ''), empty)).toBe('none')
    expect(whom(claim('Amandine', ''), [learner(1, 'Amandine', '')])).toBe('none')
  })
})

const letters = 'abcdefghijklmnopqrstuvwxyz'
const name = fc
  .array(fc.constantFrom(...letters), { minLength: 5, maxLength: 12 })
  .map((all) => `x${all.join('')}`)
const people = fc.uniqueArray(fc.record({ firstName: name, lastName: name }), {
  minLength: 1,
  maxLength: 8,
  selector: ({ firstName, lastName }) => `${firstName} ${lastName}`,
})
const asLearners = (all: readonly Names[]): Learner[] =>
  all.map(({ firstName, lastName }, id) => learner(id, firstName, lastName))

const isNear = (a: string, b: string): boolean =>
  isWithinDistance(a, b, Math.floor(Math.max(a.length, b.length) / 4))

/** Another spelling that a school or a portal might choose. */
const respell = (text: string): string =>
  text.toUpperCase().replaceAll('E', 'É').replaceAll('I', 'i\u0308').replace(/^(..)/, '$1-')

describe('for any pupils', () => {
  test('everybody is found under their own names, in any spelling and either order', () => {
    fc.assert(
      fc.property(people, fc.nat(), (all, at) => {
        const id = at % all.length
        const { firstName, lastName } = all[id] ?? claim('', '')
        const spelt = claim(respell(firstName), respell(lastName))
        expect(whom(spelt, asLearners(all))).toBe(id)
        const match = matchLearner(claim(spelt.lastName, spelt.firstName), asLearners(all))
        expect(match).toMatchObject({ found: 'one', how: 'exact' })
      }),
    )
  })

  test('the order of the list does not matter', () => {
    fc.assert(
      fc.property(people, fc.record({ firstName: name, lastName: name }), (all, names) => {
        const learners = asLearners(all)
        expect(whom(names, learners.toReversed())).toBe(whom(names, learners))
      }),
    )
  })

  test('one slip in each name of a lone pupil is forgiven', () => {
    fc.assert(
      fc.property(name, name, fc.nat(), fc.constantFrom(...letters), (firstName, lastName, at, letter) => {
        const slip = (text: string): string => {
          const place = at % text.length
          return text.slice(0, place) + letter + text.slice(place + 1)
        }
        expect(whom(claim(slip(firstName), slip(lastName)), [learner(7, firstName, lastName)])).toBe(7)
      }),
    )
  })

  test('whoever is found bears names within a quarter of those given', () => {
    fc.assert(
      fc.property(people, fc.record({ firstName: name, lastName: name }), (all, names) => {
        const match = matchLearner(names, asLearners(all))
        if (match.found !== 'one') return
        const { firstName, lastName } = match.learner
        const areNear = (one: Names): boolean =>
          isNear(one.firstName, firstName) && isNear(one.lastName, lastName)
        expect(areNear(names) || areNear(claim(names.lastName, names.firstName))).toBe(true)
      }),
    )
  })
})

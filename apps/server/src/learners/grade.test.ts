import { expect, test } from 'vitest'
import { gradeOf } from './grade.ts'

const named = (division: string) => gradeOf({ mefCode: null, division })
const coded = (mefCode: string) => gradeOf({ mefCode, division: null })

test.each([
  ['6e', ['6 A', '6A', '6EME B', '6ème 3', '6e1', '601', '62', '6-2', '6 SEGPA', '6°4']],
  ['5e', ['5 B', '5EME2', '503', '5D', '5.1']],
  ['4e', ['4 C', '4EME LATIN', '41', '4E2']],
  ['3e', ['3 A', '3A', '3EME PREPA METIERS', '306', '3PM', '3 SEGPA', '3_2']],
  ['2de', ['2DE 4', '2NDE B', '2GT3', '2 GT 1', 'SECONDE 7', '204', '2P MELEC', '2-5']],
  ['1re', ['1 STMG', '1G2', '1ERE 3', '1re B', 'Première 4', '1STI2D', '1 PRO COMMERCE', '105']],
  ['terminale', ['TG 2', 'T STMG', 'TSTMG1', 'TG', 'TLE 3', 'TERM 5', 'Terminale S', 'T2', 'T ST2S', 'T-4']],
] as const)('the class %s is known by names such as %j', (grade, divisions) => {
  for (const division of divisions) expect([division, named(division)]).toEqual([division, grade])
})

test.each([
  '',
  '1CAP',
  '2 CAP ATMFC',
  '1 BTS SIO',
  'ULIS',
  'UPE2A',
  'MPSI 1',
  'TEST',
  'TOUS',
  '12',
  '7 A',
  'A3',
])('a division called “%s” tells no class', (division) => expect(named(division)).toBeNull())

test('the code of the course goes before the name of the division', () => {
  expect(gradeOf({ mefCode: '10110001110', division: '3 A' })).toBe('5e')
  expect(gradeOf({ mefCode: '99999999999', division: '3 A' })).toBe('3e')
})

test('a course is known by its code', () => {
  const codes = {
    '10010012110': '6e',
    '10110001110': '5e',
    '10210001110': '4e',
    '10310019110': '3e',
    '20010019110': '2de',
    '20110019110': '1re',
    '20211010110': 'terminale',
    '21131013110': '1re',
    '21233101110': 'terminale',
    '24725508310': '2de',
    '24725508320': '1re',
    '24725508330': 'terminale',
  }
  // A vocational course says its length in the ninth digit and its year in the tenth.
  const vocational = { '2472550831': '2de', '2472550832': '1re', '2472550833': 'terminale' }
  for (const [code, grade] of Object.entries({ ...codes, ...vocational }))
    expect([code, coded(code)]).toEqual([code, grade])
})

test('a course of another kind, or something that is no code, tells nothing', () => {
  for (const code of ['24123301411', '31136008110', '', 'ABC', '103']) expect(coded(code)).toBeNull()
})

test('nothing known is nothing told', () => {
  expect(gradeOf({ mefCode: null, division: null })).toBeNull()
})

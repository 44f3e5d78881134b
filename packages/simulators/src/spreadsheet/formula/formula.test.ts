import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cells, worthOf } from '../sheet/sheet.ts'
import { showValue } from '../sheet/show-value.ts'
import { copyFormula } from './copy-formula.ts'
import { readTokens } from './tokens.ts'

const sheet = [
  ['Prénom', 'Ville', 'Points', 'Date', ''],
  ['Ana', 'Lyon', '12', '05/03/2026', ''],
  ['Bilal', 'Brest', '7,5', '06/03/2026', ''],
  ['Chloé', 'lyon', '', '01/04/2026', ''],
  ['Dev', 'Pau', '9', '28/02/2026', ''],
]

/** What a cell beside the table shows when this is typed into it. */
function shown(formula: string, rows: readonly (readonly string[])[] = sheet): string {
  const cells: Cells = [...rows, ['', '', '', '', formula]]
  const { value, format } = worthOf(cells)({ row: rows.length, column: 4 })
  return showValue(value, format)
}

describe('formulas as a French sheet has them', () => {
  test.each([
    ['=1+2*3', '7'],
    ['=(1+2)*3', '9'],
    ['=2^3^2', '64'],
    ['=-2^2', '4'],
    ['=10%', '0,1'],
    ['=0,1+0,2', '0,3'],
    ['=1=1', 'VRAI'],
    ['="a"&1,5', 'a1,5'],
    ['=C2+C3', '19,5'],
    ['=$C$2*2', '24'],
    ['=c2*2', '24'],
    ['=D3-D2', '1'],
    ['=SOMME(C2:C5)', '28,5'],
    ['=SOMME(C2;C5)', '21'],
    ['=somme(C5:C2)', '28,5'],
    ['=SOMME(C1:C5)', '28,5'],
    ['=MOYENNE(C2:C5)', '9,5'],
    ['=MIN(C2:C5)', '7,5'],
    ['=MAX(C2:C5)', '12'],
    ['=MEDIANE(C2:C5)', '9'],
    ['=NB(C1:C5)', '3'],
    ['=NBVAL(A1:A5)', '5'],
    ['=NB.VIDE(C2:C5)', '1'],
    ['=NB.SI(B2:B5;"Lyon")', '2'],
    ['=NB.SI(C2:C5;">=7,5")', '3'],
    ['=NB.SI(C2:C5;">"&C5)', '1'],
    ['=NB.SI(D2:D5;">=01/03/2026")', '3'],
    ['=NB.SI.ENS(B2:B5;"Lyon";C2:C5;">10")', '1'],
    ['=SOMME.SI(B2:B5;"Lyon";C2:C5)', '12'],
    ['=SOMME.SI.ENS(C2:C5;B2:B5;"Pau")', '9'],
    ['=MOYENNE.SI(B2:B5;"Brest";C2:C5)', '7,5'],
    ['=MOYENNE.SI(B2:B5;"Nice";C2:C5)', '#DIV/0!'],
    ['=SI(C2>10;"oui";"non")', 'oui'],
    ['=SI(ET(C2>10;C3>10);1;0)', '0'],
    ['=SI(OU(C2>10;C3>10);1;0)', '1'],
    ['=SI(C4="";"vide";C4)', 'vide'],
    ['=SI(B2=B4;"même";"autre")', 'même'],
    ['=SIERREUR(1/0;"rien")', 'rien'],
    ['=RECHERCHEV("Bilal";A2:C5;3;FAUX)', '7,5'],
    ['=RECHERCHEV("Zoé";A2:C5;3;FAUX)', '#N/A'],
    ['=INDEX(A2:A5;EQUIV(9;C2:C5;0))', 'Dev'],
    ['=RANG(C3;C2:C5)', '3'],
    ['=GRANDE.VALEUR(C2:C5;2)', '9'],
    ['=ARRONDI(2,345;2)', '2,35'],
    ['=ENT(7,9)', '7'],
    ['=MOD(7;4)', '3'],
    ['=CONCATENER(A2;" de ";B2)', 'Ana de Lyon'],
    ['=GAUCHE(A2;2)', 'An'],
    ['=NBCAR("été")', '3'],
    ['=ANNEE(D2)', '2026'],
    ['=SUM(C2:C5)', '28,5'],
    ['=A4', 'Chloé'],
    ['=C4', '0'],
  ])('%s is %s', (formula, value) => expect(shown(formula)).toBe(value))

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=C2/C4', '#DIV/0!'],
    ['=A2+1', '#VALEUR!'],
    ['=TOTAL(C2:C5)', '#NOM?'],
    ['=MOYENNE(E1:E2)', '#DIV/0!'],
    ['=Z99', '#REF!'],
    ['=SOMME(C2:C5', '#ERREUR!'],
    ['=SOMME(C2,C5)', '#ERREUR!'],
    ['=1,5,2', '#ERREUR!'],
    ['=C2 C3', '#ERREUR!'],
    ['=RACINE(-1)', '#NOMBRE!'],
    ['=E6+1', '#BOUCLE!'],
    ['=SI(C2>10;oui;non)', '#NOM?'],
    ['=SOMME(A2:B2', '#ERREUR!'],
  ])('%s says %s', (formula, code) => expect(shown(formula)).toBe(code))

  test('a fault is handed on to what uses it, and what is typed is read as people mean it', () => {
    const rows = [
      ['=1/0', '=A1+1', '=SOMME(A1:B1)', '=SIERREUR(A1;0)', ''],
      ['1 234,5', '15 %', '12,50 €', '31/02/2026', "'007"],
    ]
    const look = worthOf(rows)
    const row = (number: number) =>
      Array.from({ length: 5 }, (_, column) => look({ row: number, column }).value)
    expect(row(0)).toMatchObject([{ code: '#DIV/0!' }, { code: '#DIV/0!' }, { code: '#DIV/0!' }, 0, null])
    expect(row(1)).toEqual([1234.5, 0.15, 12.5, '31/02/2026', '007'])
  })
})

test.each([
  ['=A1+B2', { row: 1, column: 0 }, '=A2+B3'],
  ['=A1+$B$2', { row: 2, column: 3 }, '=D3+$B$2'],
  ['=A$1*$B2', { row: 1, column: 1 }, '=B$1*$B3'],
  ['=SOMME(A1:A3)&"A1"', { row: 0, column: 1 }, '=SOMME(B1:B3)&"A1"'],
  ['=A1', { row: -1, column: 0 }, '=#REF!'],
  ['12', { row: 1, column: 1 }, '12'],
])('%s copied by %o is %s', (typed, by, copied) => expect(copyFormula(typed, by)).toBe(copied))

const piece = fc.constantFrom(
  'A1',
  '$B$2',
  'A1:B2',
  'SOMME',
  'NB.SI',
  '(',
  ')',
  ';',
  ':',
  '+',
  '-',
  '*',
  '/',
  '^',
  '&',
  '<',
  '>',
  '=',
  '%',
  '"a"',
  '"',
  '12',
  '1,5',
  ' ',
  '#REF!',
  'VRAI',
  'é',
  ',',
  '.',
  '$',
)

test('whatever is typed has a value, and its pieces are the text again', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const formula = pieces.join('')
      expect(
        readTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula)
      expect(typeof shown(`=${formula}`)).toBe('string')
    }),
    { numRuns: 2_000 },
  )
})

test('copied there and back a formula is the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (row, column) => {
      const formula = '=A1+B$2*$C3-$D$4&SOMME(A1:C3)'
      const back = copyFormula(copyFormula(formula, { row, column }), { row: -row, column: -column })
      expect(back).toBe(formula)
    }),
  )
})

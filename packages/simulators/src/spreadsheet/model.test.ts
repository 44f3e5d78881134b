import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play } from '../../test/play.ts'
import { simulators } from '../settings.ts'
import { ActionError } from '../shared/model.ts'
import type { SheetAction } from './actions.ts'
import { shownAt } from './answer.ts'
import { spreadsheetModel } from './model.ts'
import { spreadsheetSettingsSchema } from './settings.ts'
import { isInside } from './sheet/address.ts'
import { visibleRows } from './sheet/filter.ts'
import { sizeOfCells } from './sheet/sheet.ts'

const written = {
  title: 'Club',
  content: [
    ['Prénom', 'Ville', 'Points', 'Prix', 'Total'],
    ['Chloé', 'Lyon', '12', '2,5', '=C2*D2'],
    ['Ana', 'Brest', '9', '4', ''],
    ['Bilal', 'Lyon', '7', '1', ''],
    ['Dev', 'Pau', '', '3', ''],
  ],
  rows: '8',
  formats: { 'D2:D5': 'euro' },
}
const settings = spreadsheetSettingsSchema.parse(written)
const { spreadsheet } = simulators
const answerAfter = (...actions: readonly unknown[]) => spreadsheet.walk(settings, actions)

describe('what a person does with a sheet', () => {
  test('a formula is typed, tidied, and filled down with its addresses', () => {
    const answer = answerAfter({ do: 'type', cell: 'E2', text: '=c2*d2' }, { do: 'fill', range: 'E2:E5' })
    expect(answer).toMatchObject({
      formulas: { E2: '=C2*D2', E3: '=C3*D3', E4: '=C4*D4', E5: '=C5*D5' },
      values: { E2: 30, E3: 36, E4: 7, E5: 0 },
    })
  })

  test('a fill to the right moves letters, and a copy goes as often as it fits', () => {
    const right = answerAfter({ do: 'fill', range: 'E2:F2', direction: 'right' })
    expect(right).toMatchObject({ formulas: { F2: '=D2*E2' } })
    const copied = answerAfter({ do: 'copy', from: 'E2', to: 'E3:E4' })
    expect(copied).toMatchObject({ values: { E3: 36, E4: 7 } })
  })

  test('rows are sorted whole, formulas go along, gaps are last; only a column if one asks for it', () => {
    const sorted = answerAfter({ do: 'sort', by: 'C', descending: 'true' })
    expect(sorted['rows']).toEqual([
      'Prénom | Ville | Points | Prix | Total',
      'Chloé | Lyon | 12 | 2,50\u00a0€ | 30',
      'Ana | Brest | 9 | 4,00\u00a0€',
      'Bilal | Lyon | 7 | 1,00\u00a0€',
      'Dev | Pau |  | 3,00\u00a0€',
    ])
    const twice = answerAfter({ do: 'sort', by: 'B', thenBy: 'A' })
    expect(twice).toMatchObject({ formulas: { E4: '=C4*D4' }, values: { A3: 'Bilal', A4: 'Chloé', E4: 30 } })
    const broken = answerAfter({ do: 'sort', by: 'A', range: 'A2:A5', header: 'false' })
    expect(broken).toMatchObject({ values: { A2: 'Ana', B2: 'Lyon', A3: 'Bilal', B3: 'Brest' } })
  })

  test('filters keep rows that pass all of them, and the selection stays on the screen', () => {
    const both = answerAfter(
      { do: 'select', range: 'A3' },
      { do: 'filter', column: 'B', is: 'equal', value: 'lyon' },
      { do: 'filter', column: 'C', is: 'more', value: '7,5' },
    )
    expect(both).toMatchObject({
      rows: [expect.any(String), expect.stringMatching(/^Chloé/)],
      selected: 'A1',
    })
    const one = answerAfter(
      { do: 'filter', column: 'C', is: 'least', value: '9' },
      { do: 'filter', column: 'A', is: 'contains', value: 'N' },
      { do: 'unfilter', number: '1' },
    )
    expect(one['rows']).toHaveLength(2)
    expect(answerAfter({ do: 'filter', column: 'C', is: 'most', value: '0' })['rows']).toHaveLength(1)
  })

  test('formats change what is shown, not what it is worth', () => {
    const answer = answerAfter(
      { do: 'type', cell: 'A7', text: '0,2' },
      { do: 'format', range: 'A7', as: 'percent' },
      { do: 'type', cell: 'B7', text: '1234,5 €' },
    )
    expect(answer).toMatchObject({
      values: { A7: 0.2, B7: 1234.5 },
      formats: { A7: 'percent', B7: 'euro', D2: 'euro' },
    })
    expect(answer['rows']).toContain('20\u00a0% | 1\u202f234,50\u00a0€')
  })

  test('a chart takes names and numbers, with or without their titles', () => {
    const chart = { do: 'chart', type: 'bar', title: 'Points du club' }
    const plain = answerAfter({ ...chart, labels: 'A2:A5', values: 'C2:C5' })
    const titled = answerAfter({ ...chart, labels: 'A1:A5', values: 'C1:C5' })
    expect(plain['chart']).toEqual({
      type: 'bar',
      labels: 'A2:A5',
      values: 'C2:C5',
      title: 'Points du club',
      across: '',
      up: '',
    })
    expect(titled['chart']).toEqual(plain['chart'])
    expect(answerAfter({ ...chart, values: 'C2:C5' }, { do: 'unchart' })['chart']).toBeNull()
  })

  test('formulas are tried with other contents', () => {
    const tried = spreadsheetSettingsSchema.parse({ ...written, trials: [{ C2: '100' }] })
    const answer = spreadsheet.walk(tried, [{ do: 'type', cell: 'C6', text: '=MAX(C2:C5)' }])
    expect(answer).toMatchObject({ values: { C6: 12 }, trials: [{ C6: 100, E2: 250 }] })
  })

  test('what was done is undone step by step', () => {
    const answer = answerAfter(
      { do: 'clear', range: 'A1:E5' },
      { do: 'sort', by: 'A', range: 'A1:B4' },
      { do: 'undo' },
      { do: 'undo' },
    )
    expect(answer).toEqual(answerAfter())
  })

  test.each<[string, object, string]>([
    ['a cell outside', { do: 'type', cell: 'Z9', text: '1' }, 'n’est pas une cellule'],
    ['a range outside', { do: 'clear', range: 'A1:Z9' }, 'ni une cellule ni une plage'],
    ['nothing to fill', { do: 'fill', range: 'E2' }, 'celles du dessous'],
    ['a column that the table has not', { do: 'sort', by: 'F' }, 'n’existe pas'],
    ['a copy that does not fit', { do: 'copy', from: 'A1:A5', to: 'A7' }, 'pas assez de place'],
    ['a chart of texts', { do: 'chart', type: 'pie', values: 'A2:A5' }, 'besoin de nombres'],
    ['names for other values', { do: 'chart', type: 'pie', labels: 'A2:A3', values: 'C2:C4' }, 'même nombre'],
    ['nothing to undo', { do: 'undo' }, 'rien à annuler'],
    ['what no page offers', { do: 'fly' }, 'action inconnue'],
  ])('refuses %s and says why', (_, action, said) => expect(() => answerAfter(action)).toThrow(said))

  test('an item’s author is told what is wrong with the settings', () => {
    for (const faulty of [
      { ...written, rows: '3' },
      { ...written, selected: 'Z9' },
      { ...written, formats: { D: 'euro' } },
      { ...written, rows: '60', columns: '20' },
      { title: 'x' },
    ])
      expect(spreadsheet.readSettings(faulty).success).toBe(false)
  })
})

const range = fc.constantFrom('A1', 'B3', 'C2:C5', 'E2:E6', 'A1:E5', 'B5:A2', 'F7', 'A7:C8', 'Z9')
const cell = fc.constantFrom('A1', 'C3', 'E4', 'F8', 'G1')
const text = fc.constantFrom('', '12', '=C2+1', '=SOMME(A1:F8)', '=E4', 'abc', '=$A$1&B2', '3 €', '=')
const column = fc.constantFrom('A', 'C', 'E', 'G')
const action: fc.Arbitrary<SheetAction> = fc.oneof(
  fc.record({ do: fc.constant('select' as const), range }),
  fc.record({ do: fc.constant('type' as const), cell, text }),
  fc.record({ do: fc.constant('clear' as const), range }),
  fc.record({ do: fc.constant('copy' as const), from: range, to: range }),
  fc.record({
    do: fc.constant('fill' as const),
    range,
    direction: fc.constantFrom('down' as const, 'right' as const),
  }),
  fc.record({
    do: fc.constant('sort' as const),
    by: column,
    descending: fc.boolean(),
    thenBy: fc.constantFrom('', 'A'),
    thenDescending: fc.boolean(),
    range: fc.constantFrom('', 'A1:E5', 'A2:B4'),
    header: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('filter' as const),
    column,
    is: fc.constantFrom('more' as const, 'equal' as const, 'contains' as const),
    value: text,
  }),
  fc.constant({ do: 'unfilter' as const }),
  fc.record({
    do: fc.constant('format' as const),
    range,
    as: fc.constantFrom('euro' as const, 'date' as const, 'percent' as const),
  }),
  fc.constant({
    do: 'chart' as const,
    type: 'bar' as const,
    labels: 'A1:A5',
    values: 'C1:C5',
    title: 't',
    across: '',
    up: '',
  }),
  fc.constant({ do: 'undo' as const }),
)

test('whatever is done, the sheet keeps its size, every cell shows something, and the selection is on the screen', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 15 }), (actions) => {
      const state = play(spreadsheetModel, settings, actions)
      const { cells, formats, filter } = state.sheet
      const size = sizeOfCells(settings.cells)
      expect(cells.map((row) => row.length)).toEqual(settings.cells.map(() => size.columns))
      expect(formats.map((row) => row.length)).toEqual(settings.cells.map(() => size.columns))
      cells.forEach((row, rowIndex) =>
        row.forEach((_, columnIndex) =>
          expect(typeof shownAt(state, { row: rowIndex, column: columnIndex })).toBe('string'),
        ),
      )
      expect(isInside(state.selection.active, size)).toBe(true)
      expect(visibleRows(cells, filter)[state.selection.active.row]).toBe(true)
      const answer = spreadsheetModel.answerOf(state)
      expect(JSON.stringify(answer).length).toBeLessThan(40_000)
      expect(spreadsheetModel.describe(answer).length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('a sort keeps every row, and undoing everything leads to the beginning', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 8 }), column, fc.boolean(), (actions, by, descending) => {
      const state = play(spreadsheetModel, settings, actions)
      try {
        const sorted = spreadsheetModel.act(
          { ...state, sheet: { ...state.sheet, filter: null } },
          {
            do: 'sort',
            by,
            descending,
            thenBy: '',
            thenDescending: false,
            range: '',
            header: true,
          },
        )
        const names = ({ sheet }: typeof state) => sheet.cells.map(([name = '']) => name).toSorted()
        expect(names(sorted)).toEqual(names(state))
      } catch (error) {
        if (!(error instanceof ActionError)) throw error
      }
      let back = state
      while (back.past.length > 0) back = spreadsheetModel.act(back, { do: 'undo' })
      expect(back.sheet.cells).toEqual(settings.cells)
    }),
    { numRuns: 200 },
  )
})

test('what is no answer of this simulator is described as nothing', () => {
  expectDescribed(spreadsheetModel, answerAfter({ do: 'chart', type: 'pie', values: 'C2:C5', title: 'a' }))
})

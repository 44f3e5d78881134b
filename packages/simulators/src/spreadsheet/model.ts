import { ActionError, type Model } from '../shared/model.ts'
import { actionSchema, type SheetAction } from './actions.ts'
import { answerOf, describe } from './answer.ts'
import { messages } from './messages.fr.ts'
import { type SpreadsheetSettings, spreadsheetSettingsSchema } from './settings.ts'
import { type Box, boxOf, isInside, type Place, placeOf, placesIn, sizeOf } from './sheet/address.ts'
import {
  changeBox,
  clearBox,
  copyBox,
  fillBox,
  type Formats,
  type Grid,
  tableAround,
  targetOf,
  typeInto,
} from './sheet/change-cells.ts'
import { type Chart, isLine, pointsOf, withoutTitle } from './sheet/chart.ts'
import { type Filter, type Test, visibleRows } from './sheet/filter.ts'
import { type Cells, sizeOfCells, typedAt } from './sheet/sheet.ts'
import { sortRows } from './sheet/sort-rows.ts'

/** What can be undone. */
export type Sheet = Grid & { readonly filter: Filter | null; readonly chart: Chart | null }

export type Selection = { readonly anchor: Place; readonly active: Place }

export type SpreadsheetState = {
  readonly title: string
  readonly sheet: Sheet
  /** Earlier sheets, the latest last. */
  readonly past: readonly Sheet[]
  /** From where it was drawn to the cell that has the focus. */
  readonly selection: Selection
  readonly trials: readonly Readonly<Record<string, string>>[]
}

const mostUndone = 30

function begin({
  title,
  cells,
  formats,
  selected,
  filters,
  chart,
  trials,
}: SpreadsheetSettings): SpreadsheetState {
  const size = sizeOfCells(cells)
  const blank: Formats = cells.map((row) => row.map(() => ''))
  const grid = Object.entries(formats).reduce(
    (done: Grid, [range, format]) => {
      const box = boxOf(range, size)
      return box ? changeBox(done, box, (cell) => ({ ...cell, format })) : done
    },
    { cells, formats: blank },
  )
  const box = boxOf(selected, size) ?? { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } }
  const state: SpreadsheetState = {
    title,
    sheet: { ...grid, filter: null, chart: null },
    past: [],
    selection: { anchor: box.from, active: box.to },
    trials,
  }
  const filtered = filters.reduce((done, test) => act(done, { do: 'filter', ...test }), state)
  const drawn = chart ? act(filtered, { do: 'chart', ...chart }) : filtered
  return { ...drawn, past: [] }
}

/** The table that a command without a range means: around the selection, or the first there is. */
export function currentTable({ sheet: { cells, filter }, selection }: SpreadsheetState): Box {
  if (filter) return filter.box
  const here = tableAround(cells, selection.active)
  if (placesIn(here).some((place) => typedAt(cells, place) !== '')) return here
  const size = sizeOfCells(cells)
  const all = { from: { row: 0, column: 0 }, to: { row: size.rows - 1, column: size.columns - 1 } }
  const first = placesIn(all).find((place) => typedAt(cells, place) !== '')
  return first ? tableAround(cells, first) : here
}

function readBox(cells: Cells, range: string): Box {
  const box = boxOf(range, sizeOfCells(cells))
  if (!box) throw new ActionError(messages.noRange(range))
  return box
}

function readColumn(box: Box, letter: string): number {
  const column = (letter.codePointAt(0) ?? 0) - 65
  if (column < box.from.column || column > box.to.column) throw new ActionError(messages.noColumn(letter))
  return column
}

function act(state: SpreadsheetState, action: SheetAction): SpreadsheetState {
  const { sheet, past } = state
  if (action.do === 'select') return select(state, action.range)
  if (action.do === 'undo') {
    const last = past.at(-1)
    if (!last) throw new ActionError(messages.nothingToUndo)
    return settle({ ...state, sheet: last, past: past.slice(0, -1) })
  }
  const next = change(state, action)
  return next === sheet ? state : settle({ ...state, sheet: next, past: [...past, sheet].slice(-mostUndone) })
}

/** From the first corner of the range to the second, as a hand or the keys would draw it. */
function select(state: SpreadsheetState, range: string): SpreadsheetState {
  const size = sizeOfCells(state.sheet.cells)
  const [first = '', second = first] = range.split(':')
  const anchor = placeOf(first)
  const active = placeOf(second)
  if (!anchor || !active || !isInside(anchor, size) || !isInside(active, size))
    throw new ActionError(messages.noRange(range))
  return settle({ ...state, selection: { anchor, active } })
}

/** The cell with the focus is always on the screen. */
function settle(state: SpreadsheetState): SpreadsheetState {
  const { filter, cells } = state.sheet
  const visible = visibleRows(cells, filter)
  const isShown = (place: Place): boolean => visible[place.row] !== false
  if (isShown(state.selection.active) && isShown(state.selection.anchor)) return state
  const row = filter?.box.from.row ?? 0
  const place = { row, column: state.selection.active.column }
  return { ...state, selection: { anchor: place, active: place } }
}

type Change = Exclude<SheetAction, { do: 'select' | 'undo' }>

function change(state: SpreadsheetState, action: Change): Sheet {
  const { sheet } = state
  switch (action.do) {
    case 'filter':
      return { ...sheet, filter: addTest(state, action) }
    case 'unfilter':
      return { ...sheet, filter: removeTest(sheet, action.number) }
    case 'chart':
      return { ...sheet, chart: draw(sheet, action) }
    case 'unchart':
      return { ...sheet, chart: null }
    case 'sort':
      return { ...sheet, ...sort(state, action) }
    default:
      return { ...sheet, ...changeCells(sheet, action) }
  }
}

type CellChange = Exclude<Change, { do: 'filter' | 'unfilter' | 'chart' | 'unchart' | 'sort' }>

function changeCells(sheet: Sheet, action: CellChange): Grid {
  const { cells } = sheet
  switch (action.do) {
    case 'type': {
      const place = placeOf(action.cell)
      if (!place || !isInside(place, sizeOfCells(cells))) throw new ActionError(messages.noCell(action.cell))
      return typeInto(sheet, place, action.text)
    }
    case 'clear':
      return clearBox(sheet, readBox(cells, action.range))
    case 'format':
      return changeBox(sheet, readBox(cells, action.range), (cell) => ({ ...cell, format: action.as }))
    case 'copy': {
      const from = readBox(cells, action.from)
      const to = targetOf(from, readBox(cells, action.to))
      if (!isInside(to.to, sizeOfCells(cells))) throw new ActionError(messages.noRoom)
      return copyBox(sheet, from, to)
    }
    case 'fill': {
      const box = readBox(cells, action.range)
      const { rows, columns } = sizeOf(box)
      if ((action.direction === 'down' ? rows : columns) < 2)
        throw new ActionError(messages.tooSmall[action.direction])
      return fillBox(sheet, box, action.direction)
    }
  }
}

type Doing<Name> = Extract<SheetAction, { do: Name }>

function sort(state: SpreadsheetState, action: Doing<'sort'>): Grid {
  const { sheet } = state
  const box = action.range === '' ? currentTable(state) : readBox(sheet.cells, action.range)
  const first = box.from.row + (action.header ? 1 : 0)
  if (first >= box.to.row) throw new ActionError(messages.oneRow)
  const keys = [
    { column: readColumn(box, action.by), descending: action.descending },
    ...(action.thenBy === ''
      ? []
      : [{ column: readColumn(box, action.thenBy), descending: action.thenDescending }]),
  ]
  return sortRows(sheet, { from: { row: first, column: box.from.column }, to: box.to }, keys)
}

function addTest(state: SpreadsheetState, { column, is, value }: Doing<'filter'>): Filter {
  const box = currentTable(state)
  const test: Test = { column: readColumn(box, column), is, value }
  return { box, tests: [...(state.sheet.filter?.tests ?? []), test] }
}

function removeTest({ filter }: Sheet, number: number | undefined): Filter | null {
  if (!filter || (number !== undefined && number > filter.tests.length))
    throw new ActionError(messages.noFilter)
  const tests = filter.tests.filter((_, index) => number !== undefined && index !== number - 1)
  return tests.length === 0 ? null : { ...filter, tests }
}

function draw(sheet: Sheet, { type, labels, values, title, across, up }: Doing<'chart'>): Chart {
  const { cells } = sheet
  const all = { labels: labels === '' ? null : readBox(cells, labels), values: readBox(cells, values) }
  const ranges = withoutTitle(cells, all.labels, all.values)
  const chart = { type, ...ranges, title: title.trim(), across: across.trim(), up: up.trim() }
  if (!isLine(chart.values) || pointsOf(sheet, chart).length === 0) throw new ActionError(messages.noValues)
  if (chart.labels && placesIn(chart.labels).length !== placesIn(chart.values).length)
    throw new ActionError(messages.unequal)
  return chart
}

export const spreadsheetModel: Model<SpreadsheetSettings, SpreadsheetState, SheetAction> = {
  settings: spreadsheetSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf,
  describe,
}

import type { Answer, Json } from '../shared/model.ts'
import { isFault, type Value } from './formula/values.ts'
import { messages } from './messages.fr.ts'
import type { SpreadsheetState } from './model.ts'
import { boxBetween, nameOf, nameOfBox, type Place, placeOf, placesIn } from './sheet/address.ts'
import type { Chart } from './sheet/chart.ts'
import { visibleRows } from './sheet/filter.ts'
import type { Format } from './sheet/read-typed.ts'
import { type Cells, isFormula, sizeOfCells, typedAt, worthOf } from './sheet/sheet.ts'
import { showValue } from './sheet/show-value.ts'

const placesOf = (cells: Cells): Place[] => {
  const { rows, columns } = sizeOfCells(cells)
  return placesIn({ from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } })
}

const plain = (value: Value): Json => (isFault(value) ? value.code : value)

const fromPlaces = (
  places: readonly Place[],
  read: (place: Place) => Json | undefined,
): Record<string, Json> =>
  Object.fromEntries(
    places.flatMap((place): [string, Json][] => {
      const found = read(place)
      return found === undefined ? [] : [[nameOf(place), found]]
    }),
  )

/** The format that a cell shows its value in. */
export function formatAt({ sheet: { cells, formats } }: SpreadsheetState, place: Place): Format {
  return formats[place.row]?.[place.column] || worthOf(cells)(place).format
}

export const shownAt = (state: SpreadsheetState, place: Place): string =>
  showValue(worthOf(state.sheet.cells)(place).value, formatAt(state, place))

/**
 * `values` and `formulas` by cell; `rows`, what is to be seen of each row that no filter hides; `formats` but the
 * automatic one; the chart; the selection; and under `trials` what the formulas give with other contents.
 */
export function answerOf(state: SpreadsheetState): Answer {
  const { sheet, selection, trials } = state
  const { cells } = sheet
  const full = placesOf(cells).filter((place) => typedAt(cells, place) !== '')
  const look = worthOf(cells)
  return {
    values: fromPlaces(full, (place) =>
      formatAt(state, place) === 'date' ? shownAt(state, place) : plain(look(place).value),
    ),
    formulas: fromPlaces(full, (place) => {
      const typed = typedAt(cells, place)
      return isFormula(typed) ? typed : undefined
    }),
    rows: rowsOf(state),
    formats: fromPlaces(full, (place) => {
      const format = formatAt(state, place)
      return format === 'general' || format === 'text' ? undefined : format
    }),
    chart: sheet.chart && tellChart(sheet.chart),
    selected: nameOfBox(boxBetween(selection.anchor, selection.active)),
    trials: trials.map((trial) => tryOut(cells, trial)),
  }
}

function rowsOf(state: SpreadsheetState): string[] {
  const { cells, filter } = state.sheet
  return visibleRows(cells, filter).flatMap((isVisible, row) => {
    if (!isVisible) return []
    const shown = (cells[row] ?? []).map((_, column) => shownAt(state, { row, column }))
    const last = shown.findLastIndex((text) => text !== '')
    return last < 0 ? [] : [shown.slice(0, last + 1).join(' | ')]
  })
}

const tellChart = ({ type, labels, values, title, across, up }: Chart): Json => ({
  type,
  labels: labels ? nameOfBox(labels) : '',
  values: nameOfBox(values),
  title,
  across,
  up,
})

/** What the formulas give if some cells held something else. */
function tryOut(cells: Cells, trial: Readonly<Record<string, string>>): Json {
  const changes = new Map(
    Object.entries(trial).flatMap(([name, typed]): [string, string][] => {
      const place = placeOf(name)
      return place ? [[nameOf(place), typed]] : []
    }),
  )
  const tried = cells.map((row, rowIndex) =>
    row.map((typed, column) => changes.get(nameOf({ row: rowIndex, column })) ?? typed),
  )
  const look = worthOf(tried)
  return fromPlaces(
    placesOf(tried).filter((place) => isFormula(typedAt(tried, place))),
    (place) => plain(look(place).value),
  )
}

const mostLines = 15

/** An answer in words: formulas and what they give, the chart, and the rows on the screen. */
export function describe(answer: unknown): string[] {
  const parts = entriesOf(answer)
  const values = entriesOf(parts.get('values'))
  const formulas = [...entriesOf(parts.get('formulas'))].flatMap(([name, typed]) =>
    typeof typed === 'string' ? [messages.described.cell(name, typed, textOf(values.get(name)))] : [],
  )
  const chart = entriesOf(parts.get('chart'))
  const rows = parts.get('rows')
  const texts = Array.isArray(rows) ? rows.filter((row) => typeof row === 'string') : []
  return [
    ...shorten(formulas),
    ...describeChart(chart),
    ...(texts.length > 0 ? [messages.described.rows, ...shorten(texts)] : []),
    ...(typeof parts.get('selected') === 'string'
      ? [messages.described.selected(textOf(parts.get('selected')))]
      : []),
  ]
}

const shorten = (lines: readonly string[]): string[] =>
  lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : [...lines]

function describeChart(chart: ReadonlyMap<string, unknown>): string[] {
  if (chart.size === 0) return []
  const type = textOf(chart.get('type'))
  const inWords = Object.entries(messages.inWords).find(([name]) => name === type)?.[1] ?? type
  const title = textOf(chart.get('title'))
  return [
    messages.described.chart(inWords, textOf(chart.get('labels')), textOf(chart.get('values'))),
    ...(title === '' ? [] : [messages.described.title(title)]),
  ]
}

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [])

const textOf = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : ''

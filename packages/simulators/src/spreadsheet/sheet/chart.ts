import { type Box, type Place, placesIn, sizeOf } from './address.ts'
import type { Formats } from './change-cells.ts'
import { type Filter, visibleRows } from './filter.ts'
import { type Cells, worthOf } from './sheet.ts'
import { showValue } from './show-value.ts'

export const chartTypes = ['bar', 'line', 'pie'] as const

export type ChartType = (typeof chartTypes)[number]

export type Chart = {
  readonly type: ChartType
  /** Where the names are; the cells are numbered without it. */
  readonly labels: Box | null
  readonly values: Box
  readonly title: string
  readonly across: string
  readonly up: string
}

export type Point = { readonly label: string; readonly value: number; readonly shown: string }

export type Shown = { readonly cells: Cells; readonly formats: Formats; readonly filter: Filter | null }

/** One row or one column of cells. */
export const isLine = (box: Box): boolean => {
  const { rows, columns } = sizeOf(box)
  return rows === 1 || columns === 1
}

/** Without a title that was taken along: a first cell that holds a text over numbers. */
export function withoutTitle(
  cells: Cells,
  labels: Box | null,
  values: Box,
): Pick<Chart, 'labels' | 'values'> {
  const [first, second] = placesIn(values)
  const look = worthOf(cells)
  const hasTitle =
    first !== undefined &&
    second !== undefined &&
    typeof look(first).value === 'string' &&
    typeof look(second).value === 'number'
  if (!hasTitle) return { labels, values }
  const cut = (box: Box): Box => ({ from: placesIn(box)[1] ?? box.from, to: box.to })
  const isAlong = labels !== null && placesIn(labels).length === placesIn(values).length
  return { labels: isAlong ? cut(labels) : labels, values: cut(values) }
}

/** What is drawn: rows that a filter hides are not. */
export function pointsOf({ cells, formats, filter }: Shown, { labels, values }: Chart): Point[] {
  const look = worthOf(cells)
  const visible = visibleRows(cells, filter)
  const show = (place: Place): string => {
    const { value, format } = look(place)
    return showValue(value, formats[place.row]?.[place.column] || format)
  }
  const names = labels ? placesIn(labels) : []
  return placesIn(values).flatMap((place, index) => {
    const { value } = look(place)
    if (typeof value !== 'number' || visible[place.row] === false) return []
    const name = names[index]
    return [{ label: name ? show(name) : String(index + 1), value, shown: show(place) }]
  })
}
